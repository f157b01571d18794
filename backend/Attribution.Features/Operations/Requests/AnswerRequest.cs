using Attribution.Domain.Requests;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities.Recording;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Requests;

/// <summary>An answer to a request.</summary>
[InputObjectType("AnswerRequestInput")]
public sealed record AnswerRequestInput
{
    /// <summary>The request.</summary>
    [ID]
    public required string RequestId { get; init; }

    /// <summary>The answer in words, 1 to 10,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Things that it names, at most 200 ids. Each stays under its own label: the answer widens nothing.</summary>
    [ID]
    public IReadOnlyList<string>? RecordIds { get; init; }

    /// <summary>What the asking unit may do with it.</summary>
    public required PermittedUseInput PermittedUse { get; init; }

    /// <summary>Since when the data are preserved, not after now; needed where preservation was asked for, and only there.</summary>
    public DateTimeOffset? PreservedAt { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>
/// Answers a request, late too, with what may be done with the answer. As <see cref="RequestSteps"/>; refusals of its own: INVALID_REQUEST, INVALID_PERMITTED_USE, PURPOSE_UNKNOWN,
/// NOT_FOUND (a thing it names), PRESERVATION_ENDED. Audit entry: ANSWER_REQUEST.
/// </summary>
public sealed class AnswerRequest(RequestSteps steps, Ends ends, TimeProvider clock)
{
    private const int MaxRecords = 200;

    /// <summary>Answers it; the answer is the request or why not.</summary>
    public Task<MutationResult<RequestNode>> RunAsync(AnswerRequestInput input, CancellationToken cancellationToken)
    {
        RequestMove move = new("ANSWER_REQUEST", input, input.RequestId, input.ExpectedVersion, input.IdempotencyKey, false, RequestSteps.Unanswered, RequestState.Answered, null);
        return steps.TakeAsync(move, async (known, errors) =>
        {
            var now = clock.GetUtcNow();
            errors.AddRange(Faults(input, known.Document, now).Concat(PermittedUseFaults.Of(input.PermittedUse, now)));
            var records = errors.Count > 0 ? [] : await RecordsAsync(known.Reading, input.RecordIds ?? [], errors, cancellationToken);
            var use = input.PermittedUse;
            return known.Document with
            {
                ActedAt = now,
                PreservedAt = input.PreservedAt,
                Answer = new RequestAnswer(
                    input.Text.Trim(), records, new PermittedUse([.. use.Purposes.Distinct()], use.Court, use.OnwardSharing, use.RetainUntil, string.IsNullOrWhiteSpace(use.Conditions) ? null : use.Conditions.Trim())),
            };
        }, cancellationToken);
    }

    private static IEnumerable<InvalidInputError> Faults(AnswerRequestInput input, RequestDocument request, DateTimeOffset now)
    {
        if (RequestSteps.FaultOfAnswered(request) is { } answered)
        {
            yield return answered;
        }

        if (RequestTexts.FaultOf(input.Text, RequestTexts.MaxText, "text") is { } text)
        {
            yield return text;
        }

        if (input.RecordIds is { Count: > MaxRecords } ids)
        {
            yield return new InvalidInputError("INVALID_REQUEST", $"{ids.Count} ids were given; at most {MaxRecords} are allowed.", ["input", "recordIds"]);
        }

        var isPreservation = InstrumentTable.Find(request.Instrument)?.Type == RequestType.Preservation;
        if (isPreservation != input.PreservedAt is not null || input.PreservedAt > now)
        {
            yield return new InvalidInputError(
                "INVALID_REQUEST", isPreservation ? "Say since when the data are preserved, not after now." : "No preservation was asked for; leave this out.", ["input", "preservedAt"]);
        }

        if (request.State == RequestState.Expired && isPreservation)
        {
            yield return new InvalidInputError("PRESERVATION_ENDED", "The time for which preservation was asked is over; it must be asked for anew.", ["input", "requestId"]);
        }
    }

    private async Task<IReadOnlyList<string>> RecordsAsync(GraphReading reading, IReadOnlyList<string> ids, List<IUserError> errors, CancellationToken cancellationToken)
    {
        List<string> records = [];
        foreach (var (place, id) in ids.Index())
        {
            if (await ends.RecordAsync(reading, id, cancellationToken) is { } record)
            {
                records.Add($"{record.Id}");
            }
            else
            {
                errors.Add(new NotFoundError("There is nothing with this id.", ["input", "recordIds", $"{place}"]));
            }
        }

        return [.. records.Distinct(StringComparer.Ordinal)];
    }
}
