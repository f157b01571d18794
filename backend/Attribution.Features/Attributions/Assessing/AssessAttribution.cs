using System.Security.Cryptography;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Attributions.Assessing;

/// <summary>
/// Asks who is behind something and keeps the answer. Permission: the right to record. Effect: a record of kind Assessment under the join of the label chosen and of everything
/// cited; it is never changed. Refusals: NOT_FOUND, INVALID_HANDLING, IDEMPOTENCY_KEY_REUSED, and why a question has no answer (NO_EVIDENCE …). Audit entry: ASSESS_ATTRIBUTION.
/// </summary>
public sealed class AssessAttribution(GraphWriter writer, ReadingSource readings, EntityFinder finder, GraphScorer scorer, Caller caller, TimeProvider clock)
{
    private const string Action = "ASSESS_ATTRIBUTION";

    /// <summary>Asks and keeps; the answer is the assessment or why there is none.</summary>
    public async Task<MutationResult<AssessmentNode>> RunAsync(AssessAttributionInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [];
        var label = LabelChoice.Of(input.Handling, caller, errors);
        if (errors.Count > 0)
        {
            return new MutationResult<AssessmentNode>(errors);
        }

        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerOfAsync(before, id, cancellationToken);
        }

        var reading = await readings.CurrentAsync(cancellationToken);
        if (await finder.FindAsync(reading, input.SubjectId, cancellationToken) is not { } subject)
        {
            return new MutationResult<AssessmentNode>(new NotFoundError("There is nothing with this id.", ["input", "subjectId"]));
        }

        var run = await scorer.RunAsync(subject, new AttributionQuestion { Role = input.Role ?? default, AsOf = DayOf(input.AsOf) }, cancellationToken);
        return run.Outcome is AssessmentOutcome.Refused refused
            ? new MutationResult<AssessmentNode>(new InvalidInputError(refused.Code, refused.Message, ["input", "subjectId"]))
            : await KeepAsync(input, id, run, label, cancellationToken);
    }

    /// <summary>The day of a time, UTC; null stays null.</summary>
    internal static DateOnly? DayOf(DateTimeOffset? time) => time is { } known ? DateOnly.FromDateTime(known.UtcDateTime) : null;

    private async Task<MutationResult<AssessmentNode>> KeepAsync(AssessAttributionInput input, RecordId id, AttributionRun run, HandlingLabel label, CancellationToken cancellationToken)
    {
        var reading = run.Subject.Reading;
        var subject = (await reading.Store.ReadRecordsAsync(reading.View, [run.Subject.Entity.Lead], cancellationToken))[0];
        var (document, cited) = DocumentWriter.Write(run, NodeIdText.Entity(subject.Id), UnixMicroseconds.From(clock.GetUtcNow()), caller.Account);
        List<HandlingLabel> labels = [label];
        foreach (var each in cited.Append(subject.Content.Label).Distinct().OrderBy(each => each.Value))
        {
            labels.Add(await reading.Store.ReadLabelAsync(each, cancellationToken));
        }

        WriteRequest request = new(Action, input.IdempotencyKey, input, LabelJoin.JoinAll(labels), (draft, batch) => batch with { Records = [Write(document, id, subject.Id, draft)] });
        return await AnswerOfAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    private RecordWrite Write(AssessmentDocument document, RecordId id, RecordId subject, WriteDraft draft)
    {
        var properties = AssessmentNode.Properties(document);
        return new RecordWrite
        {
            Id = id,
            ExpectedVersion = 0,
            Header = new RecordHeader(
                caller.Unit.Id, draft.Source, (ushort)Kind.Assessment, KindRegistry.Of(Kind.Assessment).StixType, AssessmentNode.IdOf(id), [AssessmentNode.IdOf(id), AssessmentNode.SubjectId(subject)]),
            Content = new RecordContent
            {
                Label = draft.Label,
                Properties = properties,
                Created = draft.NowMicroseconds,
                Modified = draft.NowMicroseconds,
                ContentHash = SHA256.HashData(properties),
            },
        };
    }

    private async Task<MutationResult<AssessmentNode>> AnswerOfAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) => result switch
    {
        WriteResult.Written written when await AssessmentNode.FindAsync(written.Reading, AssessmentNode.IdOf(id), cancellationToken) is { } kept => kept,
        WriteResult.Refused refused => new MutationResult<AssessmentNode>(refused.Errors),
        _ => new MutationResult<AssessmentNode>(new NotFoundError("The assessment was kept under a label that does not show it to you.", ["input", "handling"])),
    };
}
