using Attribution.Features.Common.Auditing;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Common;

/// <summary>What must hold before something leaves as a document by GraphQL: the right to export, a case and a reason, and that it is on record. One per request.</summary>
public sealed class ExportGate(Caller caller, ReadingSource readings, CallerTrail trail)
{
    /// <summary>The reading that documents are written by: break-glass widens nothing of it.</summary>
    /// <exception cref="GraphQLException">NOT_PERMITTED, JUSTIFICATION_NEEDED, INDEX_LOADING.</exception>
    public ValueTask<GraphReading> OpenAsync(CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.Export);
        return caller.Occasion is null
            ? throw new GraphQLException(ReadingOccasion.NeededMessage, ReadingOccasion.NeededCode)
            : readings.ForFilesAsync(cancellationToken);
    }

    /// <summary>Puts on record what leaves, before it does.</summary>
    /// <exception cref="GraphQLException">AUDIT_UNAVAILABLE.</exception>
    public Task NoteAsync(IReadOnlyList<string> ids, string format, CancellationToken cancellationToken) => trail.ExportAsync(ids, format, cancellationToken);
}
