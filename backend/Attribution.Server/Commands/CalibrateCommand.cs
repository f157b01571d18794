using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using Attribution.Features.Attributions.Evaluation;

namespace Attribution.Server.Commands;

/// <summary><c>calibrate b1|b3 --task FILE</c>: fits temperature and the weights of "none of these" on a development task with answers, and prints them.</summary>
internal static class CalibrateCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<EvaluationTask> which = new("which") { Description = "b1: techniques and software, b3: observables." };
        Option<string> task = new("--task") { Description = "Development task with answers: JSON, compressed when the name ends in .gz.", Required = true };
        Option<int?> keptOut = new("--without-fold") { Description = "Leaves out a fifth of the actors, 0 to 4, for checks on cases apart." };
        Command command = new("calibrate", "Fit the shipped calibration of one kind of evidence.") { which, task, keptOut };
        which.AcceptOnlyFromAmong("b1", "b3");
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(which), parsed.GetRequiredValue(task), parsed.GetValue(keptOut), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(EvaluationTask which, string task, int? keptOut, CancellationToken cancellationToken)
    {
        if (!File.Exists(task))
        {
            return CommandContext.Refuse("FILE_NOT_FOUND", $"There is no file '{task}'.");
        }

        try
        {
            await using var file = File.OpenRead(task);
            await using Stream content = task.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            Console.WriteLine(await TaskCalibration.FitAsync(which, content, keptOut, cancellationToken).ConfigureAwait(false));
            return ExitCode.Ok;
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException or KeyNotFoundException)
        {
            CommandContext.Refuse("BAD_TASK", $"'{task}' is no {which} task with answers: {fault.Message}");
            return ExitCode.BadInput;
        }
    }
}
