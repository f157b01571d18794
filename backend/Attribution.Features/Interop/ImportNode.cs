using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>An import of the reader's unit: where it stands and what came of it. Counts are of the file's objects.</summary>
/// <param name="Id">By which it can be withdrawn; the same file, unit and options give the same id.</param>
/// <param name="State">Where it stands.</param>
/// <param name="FileName">The file's name, or the id of its upload.</param>
/// <param name="Account">Who imports it.</param>
/// <param name="DryRun">True if nothing is written.</param>
/// <param name="StartedAt">When it first began.</param>
/// <param name="UpdatedAt">When it was last heard of.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Outcome">Whether all, some or nothing of the file could be used; null: not known yet.</param>
/// <param name="Failure">Why it failed; null: it did not.</param>
/// <param name="Read">Objects found.</param>
/// <param name="Made">New ones.</param>
/// <param name="Changed">Those with a new version.</param>
/// <param name="Unchanged">Those that were there already.</param>
/// <param name="Skipped">Those older than what is there.</param>
/// <param name="Refused">Those that could not be used.</param>
/// <param name="Closed">Records and claims closed because a snapshot no longer names them.</param>
/// <param name="Pending">Claims that wait for an end that is not there yet.</param>
/// <param name="Issues">Everything worth saying, by code; refusals first. Empty while it runs.</param>
[ObjectType("Import")]
[Implements("Node")]
public sealed record ImportNode(
    [property: ID] string Id,
    ImportState State,
    string FileName,
    string Account,
    bool DryRun,
    DateTimeOffset StartedAt,
    DateTimeOffset UpdatedAt,
    ImportProgressNode Progress,
    ImportOutcome? Outcome,
    ImportFailureNode? Failure,
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
    /// <summary>How ids of imports begin.</summary>
    internal const string Prefix = "import:";

    /// <summary>The status as the API gives it.</summary>
    internal static ImportNode Of(ImportStatus status)
    {
        var totals = status.Step.Totals;
        return new ImportNode(
            IdOf(status.Id),
            status.State,
            status.FileName,
            status.Account,
            status.DryRun,
            UnixMicroseconds.ToTime(status.StartedAt),
            UnixMicroseconds.ToTime(status.UpdatedAt),
            ImportProgressNode.Of(status),
            status.Outcome,
            ImportFailureNode.Of(status),
            totals.Read,
            totals.Made,
            totals.Changed,
            totals.Unchanged,
            totals.Skipped,
            totals.Refused,
            totals.Closed,
            totals.Pending,
            [.. status.Issues.Select(ImportIssueNode.Of)]);
    }

    /// <summary>The id of an import in the API.</summary>
    internal static string IdOf(ImportId import) => Prefix + import;

    /// <summary>The import that an id names; null: it is no import's id.</summary>
    internal static ImportId? ImportOf(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) && IdText.TryParse(id.AsSpan(Prefix.Length), out var value) ? new ImportId(value) : null;
}
