using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Cases;

/// <summary>
/// Closes cases and goes on with them. Permission: the right to record, for the own unit's cases that one sees. Effect: the next version of the unit's record of the case, with the
/// reason; targets of a closed case are compared with nothing until it goes on. Refusals: NOT_PERMITTED, NOT_FOUND, INVALID_REASON, CASE_CLOSED_ALREADY, CASE_NOT_CLOSED,
/// STALE_VERSION, IDEMPOTENCY_KEY_REUSED. Audit entries: CLOSE_CASE, REOPEN_CASE.
/// </summary>
public sealed class CaseClosing(GraphWriter writer, ReadingSource readings, EntityFinder finder, Caller caller)
{
    private const string Closed = "closed";
    private const string Status = "x_status";
    private const int MaxReason = 2_000;

    /// <summary>Closes a case; the answer is the case or why not.</summary>
    public Task<MutationResult<EntityNode>> CloseAsync(CloseCaseInput input, CancellationToken cancellationToken) =>
        RunAsync(new Change("CLOSE_CASE", input.CaseId, input.Reason, input.ExpectedVersion, input.IdempotencyKey, input, Closed), cancellationToken);

    /// <summary>Goes on with a closed case; the answer is the case or why not.</summary>
    public Task<MutationResult<EntityNode>> ReopenAsync(ReopenCaseInput input, CancellationToken cancellationToken) =>
        RunAsync(new Change("REOPEN_CASE", input.CaseId, input.Reason, input.ExpectedVersion, input.IdempotencyKey, input, "open"), cancellationToken);

    private async Task<MutationResult<EntityNode>> RunAsync(Change change, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await FindAsync(reading, change.CaseId, cancellationToken) is not var (subject, record))
        {
            return new MutationResult<EntityNode>(new NotFoundError("Your unit has no case with this id.", ["input", "caseId"]));
        }

        if (await writer.FindAsync(change.Action, change.Key, change.Input, Right.Record, cancellationToken) is { } before)
        {
            return AnswerOf(before, subject.Entity.Lead);
        }

        var properties = record.Content.Properties.IsEmpty ? [] : JsonNode.Parse(record.Content.Properties.Span)?.AsObject() ?? [];
        if (FaultOf(change, IsClosed(properties)) is { } fault)
        {
            return new MutationResult<EntityNode>(fault);
        }

        var label = await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken);
        WriteRequest request = new(change.Action, change.Key, change.Input, label, (draft, batch) => batch with
        {
            Records =
            [
                new RecordWrite
                {
                    Id = record.Id,
                    ExpectedVersion = change.ExpectedVersion,
                    Content = record.Content with { Properties = With(properties, change), Modified = draft.NowMicroseconds },
                },
            ],
        });
        return AnswerOf(await writer.WriteAsync(request, cancellationToken), subject.Entity.Lead);
    }

    private async Task<(EntityNode Subject, RecordVersion Record)?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(reading, id, cancellationToken) is not { } subject || (Kind)subject.Entity.KindCode != Kind.Case)
        {
            return null;
        }

        var records = await reading.Store.ReadRecordsAsync(reading.View, [.. subject.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        return records.FirstOrDefault(record => record.Header.OwnerUnit == caller.Unit.Id) is { } own ? (subject, own) : null;
    }

    private static bool IsClosed(JsonObject properties) => properties[Status] is JsonValue status && status.TryGetValue(out string? text) && text == Closed;

    private static InvalidInputError? FaultOf(Change change, bool isClosed) => (change.Status == Closed, isClosed) switch
    {
        _ when change.Reason.Trim().Length is 0 or > MaxReason => new InvalidInputError("INVALID_REASON", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]),
        (true, true) => new InvalidInputError("CASE_CLOSED_ALREADY", "The case was closed before.", ["input", "caseId"]),
        (false, false) => new InvalidInputError("CASE_NOT_CLOSED", "The case goes on already.", ["input", "caseId"]),
        _ => null,
    };

    private static byte[] With(JsonObject properties, Change change)
    {
        properties[Status] = change.Status;
        properties["x_status_reason"] = change.Reason.Trim();
        return JsonSerializer.SerializeToUtf8Bytes(properties);
    }

    private static MutationResult<EntityNode> AnswerOf(WriteResult result, int lead) => result.Payload(written => EntityNode.Of(written.Reading, lead) is { } node
        ? node
        : new MutationResult<EntityNode>(new NotFoundError("The case is no longer visible to you.", ["input", "caseId"])));

    /// <summary>What is asked for, whichever of the two.</summary>
    private sealed record Change(string Action, string CaseId, string Reason, int ExpectedVersion, string Key, object Input, string Status);
}
