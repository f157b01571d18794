using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.HitChecks;

/// <summary>
/// Asks the targets of other units for selectors. Permission: the right to record, for an open case of the own unit. Effect: the question and its answer are kept; owners of what is
/// found are told, later and elsewhere, so that a silent hit costs what none costs. Refusals: INVALID_HIT_CHECK, PURPOSE_UNKNOWN, SELECTOR_TYPE_UNKNOWN, SELECTOR_UNKNOWN and what
/// the selector's grammar says, NOT_FOUND, CASE_NOT_ACTIVE, HIT_QUOTA_EXCEEDED (supervisors are told), IDEMPOTENCY_KEY_REUSED; all or nothing. Audit entry: HIT_CHECK.
/// </summary>
public sealed class RunHitCheck(
    GraphWriter writer, ReadingSource readings, ActiveCase cases, HitAnswers answers, CallerTrail trail, Caller caller, HitCheckLimits limits, TimeProvider clock)
{
    private const string Action = "HIT_CHECK";
    private const int MaxValues = 100;
    private const int MaxJustification = 2_000;
    private const int MaxAttempts = 10;

    /// <summary>Asks; the answer is the hit check or why not.</summary>
    public async Task<MutationResult<HitCheckNode>> RunAsync(HitCheckInput input, CancellationToken cancellationToken)
    {
        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, id, cancellationToken);
        }

        List<IUserError> errors = [.. Faults(input)];
        var selectors = errors.Count > 0 ? [] : Read(input.Values, errors);
        var subject = await cases.FindAsync(input.CaseId, errors, cancellationToken);
        if (errors.Count > 0 || subject is null)
        {
            return new MutationResult<HitCheckNode>(errors);
        }

        for (var attempt = 1; ; attempt++)
        {
            var count = await CountAsync(cancellationToken);
            if (count.Quota.Exceeded(caller.Account, selectors, limits) is { } type)
            {
                return await StoppedAsync(input, count, type, cancellationToken);
            }

            var result = await AskAsync(input, id, subject.Id, selectors, count, cancellationToken);
            if (attempt == MaxAttempts || result is not WriteResult.Refused { Cause.Code: "STALE_VERSION" })
            {
                return await AnswerAsync(result, id, cancellationToken);
            }

            await readings.AfterWriteAsync(cancellationToken); // somebody of the unit asked meanwhile: count again
        }
    }

    private static IEnumerable<InvalidInputError> Faults(HitCheckInput input)
    {
        if (input.Values.Count is 0 or > MaxValues)
        {
            yield return new InvalidInputError("INVALID_HIT_CHECK", $"{input.Values.Count} values were given; 1 to {MaxValues} are allowed.", ["input", "values"]);
        }

        if (input.Justification.Trim().Length is 0 or > MaxJustification)
        {
            yield return new InvalidInputError("INVALID_HIT_CHECK", $"A justification has 1 to {MaxJustification} characters.", ["input", "justification"]);
        }

        if (!ReadingPurpose.IsKnown(input.Purpose))
        {
            yield return new InvalidInputError("PURPOSE_UNKNOWN", $"Say what for: one of {string.Join(", ", ReadingPurpose.All.Select(purpose => purpose.Token))}.", ["input", "purpose"]);
        }
    }

    private static IReadOnlyList<Selector> Read(IReadOnlyList<SelectorInput> values, List<IUserError> errors) =>
        [.. values.Index().Select(pair => SelectorReading.Of(pair.Item, ["input", "values", $"{pair.Index}"], errors)).OfType<Selector>()];

    private async Task<Count> CountAsync(CancellationToken cancellationToken)
    {
        var id = HitQuota.IdOf(caller.Unit.Id, clock.GetUtcNow());
        return await HitQuota.Kept.FindAsync(await readings.ForDecidingAsync(cancellationToken), HitQuota.Kept.IdOf(id), cancellationToken) is var (record, quota)
            ? new Count(id, record.Version, quota)
            : new Count(id, 0, new HitQuota());
    }

    private async Task<WriteResult> AskAsync(
        HitCheckInput input, RecordId id, RecordId subject, IReadOnlyList<Selector> selectors, Count count, CancellationToken cancellationToken)
    {
        HitCheckDocument document = new()
        {
            Case = $"{subject}",
            Purpose = input.Purpose,
            Justification = input.Justification.Trim(),
            Before = input.Before,
            AskedBy = caller.Account,
            Quota = $"{count.Id}",
            Asked = await answers.OfAsync(selectors, caller.Unit.Id, cancellationToken),
        };
        await trail.HitCheckAsync($"{id}", new ReadingOccasion($"{subject}", document.Justification), cancellationToken);
        WriteRequest request = new(Action, input.IdempotencyKey, input, HandlingLabel.OwnedBy(caller.Unit.Id), (draft, batch) => batch with
        {
            Records =
            [
                HitCheckNode.Kept.Write(id, 0, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document),
                QuotaWrite(count with { Quota = count.Quota.With(caller.Account, selectors) }, draft),
            ],
        });
        return await writer.WriteAsync(request, cancellationToken);
    }

    // The refusal is put on record once for an account, type and day, so that supervisors are told; a sweep that goes on writes nothing more.
    private async Task<MutationResult<HitCheckNode>> StoppedAsync(HitCheckInput input, Count count, SelectorType type, CancellationToken cancellationToken)
    {
        var stopped = count.Quota.WithStopped(caller.Account, type);
        if (stopped != count.Quota)
        {
            WriteRequest request = new("STOP_HIT_CHECKS", input.IdempotencyKey, input, HandlingLabel.OwnedBy(caller.Unit.Id), (draft, batch) => batch with { Records = [QuotaWrite(count with { Quota = stopped }, draft)] });
            await writer.WriteAsync(request, cancellationToken);
        }

        return new MutationResult<HitCheckNode>(new InvalidInputError(
            "HIT_QUOTA_EXCEEDED",
            $"{limits.OfAnAccount} values of one type a day may be asked for by an account, {limits.OfAUnit} by a unit; with these, it would be more of {SelectorTypeNames.NameOf(type)}. Nothing was asked; supervisors are told.",
            ["input", "values"]));
    }

    private RecordWrite QuotaWrite(Count count, WriteDraft draft) =>
        HitQuota.Kept.Write(count.Id, count.Version, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, count.Quota);

    private static Task<MutationResult<HitCheckNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<HitCheckNode>(async written => await HitCheckNode.FindAsync(written.Reading, HitCheckNode.Kept.IdOf(id), cancellationToken) is { } check
            ? check
            : new MutationResult<HitCheckNode>(new NotFoundError("The hit check is no longer visible to you.", ["input"])));

    /// <summary>What the unit has asked today: the record that says so, and its version.</summary>
    private sealed record Count(RecordId Id, int Version, HitQuota Quota);
}
