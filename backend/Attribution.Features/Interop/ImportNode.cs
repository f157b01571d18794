using Attribution.Domain.Identifiers;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>What came of an import. Counts are of the file's objects.</summary>
/// <param name="Id">By which it can be withdrawn; the same file, unit and options give the same id.</param>
/// <param name="Outcome">Whether all, some or nothing of the file could be used.</param>
/// <param name="DryRun">True if nothing was written.</param>
/// <param name="Read">Objects found.</param>
/// <param name="Made">New ones.</param>
/// <param name="Changed">Those with a new version.</param>
/// <param name="Unchanged">Those that were there already.</param>
/// <param name="Skipped">Those older than what is there.</param>
/// <param name="Refused">Those that could not be used.</param>
/// <param name="Closed">Records and claims closed because a snapshot no longer names them.</param>
/// <param name="Pending">Claims that wait for an end that is not there yet.</param>
/// <param name="Issues">Everything worth saying, by code; refusals first.</param>
[ObjectType("Import")]
public sealed record ImportNode(
    [property: ID] string Id,
    ImportOutcome Outcome,
    bool DryRun,
    double Read,
    double Made,
    double Changed,
    double Unchanged,
    double Skipped,
    double Refused,
    double Closed,
    double Pending,
    [property: ListSize(AssumedSize = 10)] IReadOnlyList<ImportIssueNode> Issues)
{
    private const string Prefix = "import:";

    /// <summary>The summary as the API gives it.</summary>
    internal static ImportNode Of(ImportSummary summary, bool dryRun) => new(
        Prefix + summary.Import,
        summary.Outcome,
        dryRun,
        summary.Read,
        summary.Made,
        summary.Changed,
        summary.Unchanged,
        summary.Skipped,
        summary.Refused,
        summary.Closed,
        summary.Pending,
        [.. summary.Issues.Select(ImportIssueNode.Of)]);

    /// <summary>The import that an id names; null: it is no import's id.</summary>
    internal static ImportId? ImportOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && IdText.TryParse(id.AsSpan(Prefix.Length), out var value) ? new ImportId(value) : null;
}
