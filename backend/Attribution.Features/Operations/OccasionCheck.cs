using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations;

/// <summary>Takes a case that somebody says he reads for: it must be an open one of his unit.</summary>
public sealed class OccasionCheck(ReadingSource readings, EntityFinder finder, Caller caller)
{
    /// <summary>The occasion, or why there is none: NOT_FOUND, CASE_NOT_ACTIVE.</summary>
    public async Task<(ReadingOccasion? Occasion, IUserError? Fault)> FindAsync(string caseId, string justification, CancellationToken cancellationToken) =>
        await FindAsync(await readings.CurrentAsync(cancellationToken), finder, caller, caseId, justification, cancellationToken);

    /// <summary>The same by a reading that is there already.</summary>
    public static async Task<(ReadingOccasion? Occasion, IUserError? Fault)> FindAsync(
        GraphReading reading, EntityFinder finder, Caller caller, string caseId, string justification, CancellationToken cancellationToken)
    {
        List<IUserError> faults = [];
        return await ActiveCase.FindAsync(reading, finder, caller, caseId, faults, cancellationToken) is { } found
            ? (new ReadingOccasion($"{found.Id}", justification), null)
            : (null, faults[0]);
    }
}
