using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Requests.PreserveNow;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>Writes on requests and on what is to be preserved.</summary>
[MutationType]
[Authorize]
[Error<InvalidInputError>, Error<NotFoundError>, Error<ConflictError>]
public static class RequestMutations
{
    /// <summary>Drafts a request to another unit, or an order for a provider, under an instrument that binds both countries today.</summary>
    public static Task<MutationResult<RequestNode>> DraftRequestAsync(DraftRequestInput input, DraftRequest handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Says anew what a draft of the caller's unit asks for and why.</summary>
    public static Task<MutationResult<RequestNode>> ChangeDraftAsync(ChangeDraftInput input, ChangeDraft handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Gives a draft of the caller's unit up.</summary>
    public static Task<MutationResult<RequestNode>> DiscardDraftAsync(DiscardDraftInput input, DiscardDraft handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Sends a draft to the asked unit, or puts on record that an order was served on its provider; its periods begin.</summary>
    public static Task<MutationResult<RequestNode>> SendRequestAsync(SendRequestInput input, SendRequest handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Says that a request arrived.</summary>
    public static Task<MutationResult<RequestNode>> AcknowledgeRequestAsync(AcknowledgeRequestInput input, AcknowledgeRequest handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Answers a request, and says what may be done with the answer. What it names stays under its own labels.</summary>
    [Cost(20)]
    public static Task<MutationResult<RequestNode>> AnswerRequestAsync(AnswerRequestInput input, AnswerRequest handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Refuses a request, with why.</summary>
    public static Task<MutationResult<RequestNode>> RefuseRequestAsync(RefuseRequestInput input, RefuseRequest handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Extends the period of a request, as far as its instrument allows.</summary>
    public static Task<MutationResult<RequestNode>> RenewRequestAsync(RenewRequestInput input, RenewRequest handler, CancellationToken cancellationToken) => handler.RunAsync(input, cancellationToken);

    /// <summary>Puts something that vanishes into the queue of an open case.</summary>
    public static Task<MutationResult<PreservationItemNode>> AddPreservationItemAsync(AddPreservationItemInput input, AddPreservationItem handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Says anew what an item of the queue is, who holds it and when it vanishes.</summary>
    public static Task<MutationResult<PreservationItemNode>> UpdatePreservationItemAsync(UpdatePreservationItemInput input, UpdatePreservationItem handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Takes an item off the queue: it is preserved, or gone.</summary>
    public static Task<MutationResult<PreservationItemNode>> FinishPreservationItemAsync(FinishPreservationItemInput input, FinishPreservationItem handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);

    /// <summary>Drafts the preservation request for an item of the queue, by the first instrument of its route.</summary>
    public static Task<MutationResult<RequestNode>> DraftPreservationRequestAsync(DraftPreservationRequestInput input, DraftPreservationRequest handler, CancellationToken cancellationToken) =>
        handler.RunAsync(input, cancellationToken);
}
