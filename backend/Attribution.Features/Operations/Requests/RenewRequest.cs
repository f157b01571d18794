using Attribution.Domain.Requests;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>A request whose period is to be extended.</summary>
[InputObjectType("RenewRequestInput")]
public sealed record RenewRequestInput
{
    /// <summary>The request.</summary>
    [ID]
    public required string RequestId { get; init; }

    /// <summary>Why, 1 to 2,000 characters; the asked unit reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>
/// Extends the period of a request by what its instrument allows, as often as it allows. As <see cref="RequestSteps"/>; refusals of its own: NOT_RENEWABLE, INVALID_REQUEST. Audit
/// entry: RENEW_REQUEST.
/// </summary>
public sealed class RenewRequest(RequestSteps steps, TimeProvider clock)
{
    // As many renewals of 90 days as fit in 20 years: a bound on what one request keeps.
    private const int MostExtensions = 80;

    /// <summary>Renews it; the answer is the request or why not.</summary>
    public Task<MutationResult<RequestNode>> RunAsync(RenewRequestInput input, CancellationToken cancellationToken)
    {
        RequestMove move = new(
            "RENEW_REQUEST",
            input,
            input.RequestId,
            input.ExpectedVersion,
            input.IdempotencyKey,
            true,
            [RequestState.Sent, RequestState.Acknowledged, RequestState.Answered, RequestState.Renewed],
            RequestState.Renewed,
            input.Reason.Trim());
        return steps.TakeAsync(move, (known, errors) =>
        {
            errors.AddRange(new[] { RequestTexts.FaultOf(input.Reason, RequestTexts.MaxReason, "reason"), FaultOf(known, clock.GetUtcNow()) }.OfType<InvalidInputError>());
            return Task.FromResult(known.Document with { Extensions = known.Document.Extensions + 1 });
        }, cancellationToken);
    }

    /// <summary>How often the period of a request can still be extended; null: as often as needed.</summary>
    internal static int? Left(RequestDocument document) =>
        InstrumentTable.Find(document.Instrument)?.Clocks.FirstOrDefault(clock => clock.Extension > 0) is { } clock ? clock.MaxExtensions - document.Extensions : 0;

    private static InvalidInputError? FaultOf(RequestNode known, DateTimeOffset now)
    {
        if (Left(known.Document) <= 0 || known.Document.Extensions >= MostExtensions)
        {
            return new InvalidInputError("NOT_RENEWABLE", $"The instrument allows no renewal beyond {known.Document.Extensions}.", ["input", "requestId"]);
        }

        return known.Periods.Any(period => period.Clock.Extension > 0 && period.Due > now)
            ? null
            : new InvalidInputError("NOT_RENEWABLE", "No period that can be extended runs: it has not begun, or it is over; ask anew.", ["input", "requestId"]);
    }
}
