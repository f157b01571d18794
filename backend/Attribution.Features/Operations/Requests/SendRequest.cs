using Attribution.Domain.Jurisdictions;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>A draft to send.</summary>
[InputObjectType("SendRequestInput")]
public sealed record SendRequestInput
{
    /// <summary>The request.</summary>
    [ID]
    public required string RequestId { get; init; }

    /// <summary>When the unit served the order on the provider, not after now; only where a provider is asked, and needed there.</summary>
    public DateTimeOffset? ServedAt { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>
/// Sends a draft: the asked unit sees it from now on, and its periods begin. An order to a provider is not sent by the product; that the unit served it is put on record. As
/// <see cref="RequestSteps"/>; refusals of its own: CASE_NOT_ACTIVE, INSTRUMENT_NOT_APPLICABLE (it is no longer in force), INVALID_REQUEST. Audit entry: SEND_REQUEST.
/// </summary>
public sealed class SendRequest(RequestSteps steps, ActiveCase cases, TimeProvider clock)
{
    /// <summary>Sends it; the answer is the request or why not.</summary>
    public Task<MutationResult<RequestNode>> RunAsync(SendRequestInput input, CancellationToken cancellationToken)
    {
        RequestMove move = new("SEND_REQUEST", input, input.RequestId, input.ExpectedVersion, input.IdempotencyKey, true, [RequestState.Draft], RequestState.Sent, null);
        return steps.TakeAsync(move, async (known, errors) =>
        {
            var (document, now) = (known.Document, clock.GetUtcNow());
            List<IUserError> ofCase = [];
            await cases.FindAsync("record:" + document.Case, ofCase, cancellationToken);
            errors.AddRange(ofCase.Select(error => new InvalidInputError("CASE_NOT_ACTIVE", error.Message, ["input", "requestId"])));
            if (FaultOf(input.ServedAt, document, now) is { } fault)
            {
                errors.Add(fault);
            }

            RequestRoute route = new(new JurisdictionCode(document.From), new JurisdictionCode(document.To), document.AskedUnit);
            if (route.ObstacleOf(document.Instrument, DraftRequest.Today(clock)) is { } obstacle)
            {
                errors.Add(obstacle with { Path = ["input", "requestId"] });
            }

            return document with { ReceivedAt = input.ServedAt ?? now };
        }, cancellationToken);
    }

    private static InvalidInputError? FaultOf(DateTimeOffset? servedAt, RequestDocument document, DateTimeOffset now) => (document.IsToProvider, servedAt) switch
    {
        (true, null) => new InvalidInputError("INVALID_REQUEST", "The product sends nothing to providers: say when your unit served the order.", ["input", "servedAt"]),
        (true, { } at) when at > now => new InvalidInputError("INVALID_REQUEST", "An order cannot have been served after now.", ["input", "servedAt"]),
        (false, not null) => new InvalidInputError("INVALID_REQUEST", "A unit has the request as soon as it is sent; leave this out.", ["input", "servedAt"]),
        _ => null,
    };
}
