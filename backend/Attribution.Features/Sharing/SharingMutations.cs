using Attribution.Features.Common.Writing;
using Attribution.Features.Sharing.Consents;
using Attribution.Features.Sharing.Groups;
using Attribution.Features.Sharing.Releases;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Sharing;

/// <summary>Writes on sharing.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class SharingMutations
{
    /// <summary>Asks the owners of things to allow a use that their handling codes forbid.</summary>
    [Cost(20)]
    public static Task<MutationResult<RequestedConsentsNode>> RequestConsentAsync(RequestConsentInput input, RequestConsent handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Asks for a release of items of the caller's unit, which another person agrees to.</summary>
    [Cost(20)]
    public static Task<MutationResult<ReleaseNode>> RequestReleaseAsync(RequestReleaseInput input, RequestRelease handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Agrees to a release that another person of the caller's unit asked for.</summary>
    [Cost(20)]
    public static Task<MutationResult<ReleaseNode>> ApproveReleaseAsync(ChangeReleaseInput input, ApproveRelease handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Takes a release of the caller's unit back.</summary>
    [Cost(20)]
    public static Task<MutationResult<ReleaseNode>> WithdrawReleaseAsync(ChangeReleaseInput input, WithdrawRelease handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Opens a sharing group of the caller's unit, whose members others do not learn.</summary>
    public static Task<MutationResult<GroupNode>> OpenSharingGroupAsync(OpenSharingGroupInput input, OpenSharingGroup handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Changes name and members of a sharing group of the caller's unit, and whether members know of each other.</summary>
    public static Task<MutationResult<GroupNode>> ChangeSharingGroupAsync(ChangeSharingGroupInput input, ChangeSharingGroup handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Grants, refuses or withdraws a consent of the caller's unit.</summary>
    public static Task<MutationResult<ConsentNode>> AnswerConsentAsync(AnswerConsentInput input, AnswerConsent handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);
}
