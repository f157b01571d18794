using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>Break-glass: one person asks, another agrees.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class BreakGlassMutations
{
    /// <summary>Asks to see a case or an entity that is closed to the caller by clearance, compartment, purpose or name. Nothing is opened until a second person agrees.</summary>
    public static Task<MutationResult<BreakGlassNode>> RequestBreakGlassAsync(RequestBreakGlassInput input, RequestBreakGlass handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Agrees to what another of the same unit asked for; it is in force for 60 minutes, and the owner reads of it at once.</summary>
    [Cost(50)]
    public static Task<MutationResult<BreakGlassNode>> ApproveBreakGlassAsync(ApproveBreakGlassInput input, ApproveBreakGlass handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Ends it before its time; the owner may too.</summary>
    public static Task<MutationResult<BreakGlassNode>> EndBreakGlassAsync(EndBreakGlassInput input, EndBreakGlass handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);
}
