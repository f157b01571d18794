using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Attribution.Features.Attributions.Evaluation;

namespace Attribution.Server.Commands;

/// <summary><c>evaluate b1|b2|b3|b4 --task FILE --out FILE</c>: answers a task of the attribution benchmark with the product's own scorer. Reads FILE, needs no store and no network.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<EvaluationTask> which = new("which") { Description = "b1: report → group, b2: alias pairs, b3: observables → actor, b4: case linkage." };
        Option<string> task = new("--task") { Description = "Task file: JSON, compressed when the name ends in .gz.", Required = true };
        Option<string> output = new("--out") { Description = "File for the answers, one JSON object a line.", Required = true };
        Command command = new("evaluate", "Answer a task of the attribution benchmark.") { which, task, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(which), parsed.GetRequiredValue(task), parsed.GetRequiredValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(EvaluationTask which, string task, string output, CancellationToken cancellationToken)
    {
        if (!File.Exists(task))
        {
            return CommandContext.Refuse("FILE_NOT_FOUND", $"There is no file '{task}'.");
        }

        // Under another name until it is whole.
        var partial = output + ".partial";
        try
        {
            await using var file = File.OpenRead(task);
            await using Stream content = task.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            await using var answers = File.Create(partial);
            await TaskEvaluation.RunAsync(which, content, answers, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            File.Delete(partial);
            CommandContext.Refuse("BAD_TASK", $"'{task}' is no {which} task: {fault.Message}");
            return ExitCode.BadInput;
        }

        File.Move(partial, output, overwrite: true);
        return ExitCode.Ok;
    }
}
