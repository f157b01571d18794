using Attribution.Features.Interop.Jobs;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>How far an import is.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="State">Where it stands; after any other than RUNNING nothing more comes.</param>
/// <param name="Phase">Which pass over the file it is in.</param>
/// <param name="Objects">Objects done in this pass.</param>
/// <param name="BytesRead">Bytes of the file read in this pass.</param>
/// <param name="BytesTotal">Bytes of the file; 0: not known yet.</param>
/// <param name="Read">Objects found.</param>
/// <param name="Made">New ones.</param>
/// <param name="Changed">Those with a new version.</param>
/// <param name="Unchanged">Those that were there already.</param>
/// <param name="Skipped">Those older than what is there.</param>
/// <param name="Refused">Those that could not be used.</param>
[ObjectType("ImportProgress")]
public sealed record ImportProgressNode(
    [property: ID] string ImportId,
    ImportState State,
    ImportPhase Phase,
    double Objects,
    double BytesRead,
    double BytesTotal,
    double Read,
    double Made,
    double Changed,
    double Unchanged,
    double Skipped,
    double Refused)
{
    /// <summary>The status as the API gives it.</summary>
    internal static ImportProgressNode Of(ImportStatus status)
    {
        var (phase, objects, bytesDone, bytesTotal, totals) = status.Step;
        return new ImportProgressNode(
            ImportNode.IdOf(status.Id), status.State, phase, objects, bytesDone, bytesTotal, totals.Read, totals.Made, totals.Changed, totals.Unchanged, totals.Skipped, totals.Refused);
    }
}
