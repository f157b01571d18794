using System.CommandLine;
using System.Text.Json;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;

namespace Attribution.Server.Commands;

/// <summary><c>import FILE…</c>: STIX 2.1 from files or standard input (<c>-</c>), as one account.</summary>
internal static class ImportCommand
{
    private sealed record Choices(string Account, string? Source, string? Reliability, Tlp? Label, bool DryRun, bool Snapshot, bool TrustLabels, bool Json);

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string[]> files = new("file") { Description = "STIX 2.1 bundles or one object a line, plain or gz; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var account = OpenGraph.AccountOption();
        Option<string?> format = new("--format") { Description = "stix (the only one so far; found out by content)." };
        Option<string?> source = new("--source") { Description = "Name of the source of everything in the files (default: each object's creator)." };
        Option<string?> reliability = new("--reliability") { Description = "Admiralty reliability of new sources, A to F." };
        Option<Tlp?> label = new("--label") { Description = "TLP of everything in the files, whatever its markings say: Clear, Green, Amber, AmberStrict, Red." };
        Option<bool> dryRun = new("--dry-run") { Description = "Read, check and count, but write nothing." };
        Option<bool> snapshot = new("--snapshot") { Description = "Close what these sources said before and the files no longer name." };
        Option<bool> trust = new("--trust-labels") { Description = "Take owner and release from x_ properties; for administrators." };
        format.AcceptOnlyFromAmong("stix");
        reliability.AcceptOnlyFromAmong("A", "B", "C", "D", "E", "F");
        var command = StoreArguments.AddTo(new Command("import", "Import STIX 2.1.") { files, account, format, source, reliability, label, dryRun, snapshot, trust });
        command.SetAction((parsed, cancellationToken) =>
        {
            Choices choices = new(
                parsed.GetRequiredValue(account),
                parsed.GetValue(source),
                parsed.GetValue(reliability),
                parsed.GetValue(label),
                parsed.GetValue(dryRun),
                parsed.GetValue(snapshot),
                parsed.GetValue(trust),
                parsed.GetValue(CommandContext.JsonOption));
            return RunAsync(parsed, parsed.GetRequiredValue(files), choices, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string[] files, Choices choices, CancellationToken cancellationToken)
    {
        await using var graph = await OpenGraph.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
        if (graph.FindCaller(choices.Account) is not { } caller)
        {
            return CommandContext.Refuse("ACCOUNT_UNKNOWN", $"There is no active account '{choices.Account}'.");
        }

        if (OpenGraph.Refusal(caller, Right.Import) is { } refusal)
        {
            return refusal;
        }

        if (choices.TrustLabels && !caller.Roles.Contains("administrator"))
        {
            return CommandContext.Refuse("NOT_PERMITTED", "--trust-labels needs an account with the role administrator.");
        }

        var worst = ExitCode.Ok;
        foreach (var file in files)
        {
            worst = Math.Max(worst, await ImportFileAsync(graph, caller, file, choices, cancellationToken).ConfigureAwait(false));
        }

        return worst;
    }

    private static async Task<int> ImportFileAsync(OpenGraph graph, Caller caller, string file, Choices choices, CancellationToken cancellationToken)
    {
        if (file != "-" && !File.Exists(file))
        {
            return CommandContext.Refuse("FILE_NOT_FOUND", $"There is no file '{file}'.");
        }

        await using var content = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        ImportRequest request = new()
        {
            Content = content,
            FileName = file == "-" ? "standard input" : Path.GetFileName(file),
            Unit = caller.Unit,
            Account = caller.Account,
            View = await graph.Views.ForAsync(caller.Reader, cancellationToken).ConfigureAwait(false),
            SourceName = choices.Source,
            DefaultGrade = choices.Reliability is { } reliability ? new Grade(GradeScheme.Admiralty, reliability, null) : null,
            LabelOverride = choices.Label is { } tlp ? LabelOf(caller, tlp) : null,
            DryRun = choices.DryRun,
            Snapshot = choices.Snapshot,
            TrustLabels = choices.TrustLabels,
            OnRelease = graph.TrailOf(caller).ReleaseByImportAsync,
        };
        using ImportDisplay display = new(request.FileName);
        var summary = await new StixImporter(graph.Store, IdSource.Random).ImportAsync(request, display, cancellationToken).ConfigureAwait(false);
        display.Finish();
        Console.WriteLine(choices.Json ? JsonSerializer.Serialize(ImportReport.Of(summary), JsonSerializerOptions.Web) : ImportReport.Text(request.FileName, summary));
        return summary.ExitCode;
    }

    private static HandlingLabel LabelOf(Caller caller, Tlp tlp) => tlp is Tlp.Clear or Tlp.Green ? HandlingLabel.Public(caller.Unit.Id, tlp) : HandlingLabel.OwnedBy(caller.Unit.Id, tlp);
}
