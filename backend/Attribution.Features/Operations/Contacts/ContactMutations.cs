using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Contacts;

/// <summary>Writes on contacts and calls.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class ContactMutations
{
    /// <summary>Says where the caller's unit can be reached around the clock.</summary>
    public static Task<MutationResult<DutyContactNode>> KeepDutyContactAsync(KeepDutyContactInput input, KeepDutyContact handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Calls the other unit of a request or a notice urgently; both are alerted again until it acknowledges.</summary>
    public static Task<MutationResult<UnitCallNode>> CallUnitAsync(CallUnitInput input, CallUnit handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Acknowledges a call to the caller's unit.</summary>
    public static Task<MutationResult<UnitCallNode>> AcknowledgeCallAsync(AcknowledgeCallInput input, AcknowledgeCall handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
