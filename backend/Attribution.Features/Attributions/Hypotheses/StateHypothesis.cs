using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>
/// States a hypothesis about a case or its like. Permission: the right to record. Effect: a draft of the caller's unit under the join of the label chosen and of what it names.
/// Refusals: NOT_FOUND, INVALID_HYPOTHESIS, INVALID_HANDLING, IDEMPOTENCY_KEY_REUSED. Audit entry: STATE_HYPOTHESIS.
/// </summary>
public sealed class StateHypothesis(HypothesisWriter hypotheses, ReadingSource readings, EntityFinder finder, Caller caller)
{
    private const string Action = "STATE_HYPOTHESIS";
    private const int MaxStatement = 2_000;
    private const int MaxPlace = 300;

    /// <summary>States it; the answer is the draft or why not.</summary>
    public async Task<MutationResult<HypothesisNode>> RunAsync(StateHypothesisInput input, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [.. Faults(input)];
        var label = LabelChoice.Of(input.Handling, caller, errors);
        var id = hypotheses.IdOf(Action, input.IdempotencyKey);
        if (errors.Count == 0 && await hypotheses.BeforeAsync(Action, input.IdempotencyKey, input, id, cancellationToken) is { } before)
        {
            return before;
        }

        var reading = await readings.CurrentAsync(cancellationToken);
        var subject = await LeadAsync(reading, input.SubjectId, "subjectId", errors, cancellationToken);
        if (subject is not null && !EvidenceKinds.Subjects.Contains((Kind)subject.Header.KindCode))
        {
            errors.Add(Fault("subjectId", "A hypothesis is about a case, incident, campaign, report or grouping."));
        }

        var actor = await LeadAsync(reading, input.ActorId, "actorId", errors, cancellationToken);
        var used = await LeadAsync(reading, input.UsedId, "usedId", errors, cancellationToken);
        var assessment = input.AssessmentId is { } kept ? await AssessmentNode.FindAsync(reading, kept, cancellationToken) : null;
        if (input.AssessmentId is not null && assessment is null)
        {
            errors.Add(new NotFoundError("There is no assessment with this id.", ["input", "assessmentId"]));
        }

        if (errors.Count > 0 || subject is null)
        {
            return new MutationResult<HypothesisNode>(errors);
        }

        HypothesisDocument document = new()
        {
            Subject = NodeIdText.Entity(subject.Id),
            Role = input.Role ?? default,
            Statement = input.Statement.Trim(),
            Actor = actor is null ? null : NodeIdText.Entity(actor.Id),
            Used = used is null ? null : NodeIdText.Entity(used.Id),
            Place = input.Place?.Trim(),
            From = input.From,
            To = input.To,
            Assessment = assessment?.Id,
            Author = caller.Account,
        };
        List<HandlingLabel> labels = [label];
        foreach (var record in ((RecordVersion?[])[subject, actor, used]).OfType<RecordVersion>())
        {
            labels.Add(await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken));
        }

        return await hypotheses.WriteAsync((Action, input.IdempotencyKey, input), id, subject.Id, 0, document, labels, cancellationToken);
    }

    private static IEnumerable<InvalidInputError> Faults(StateHypothesisInput input)
    {
        if (input.Statement.Trim().Length is 0 or > MaxStatement)
        {
            yield return Fault("statement", $"A statement has 1 to {MaxStatement} characters.");
        }

        if (input.Place?.Trim().Length is 0 or > MaxPlace)
        {
            yield return Fault("place", $"A place has 1 to {MaxPlace} characters.");
        }

        if (input.To < input.From)
        {
            yield return Fault("to", "It ends before it begins.");
        }
    }

    private static InvalidInputError Fault(string field, string message) => new("INVALID_HYPOTHESIS", message, ["input", field]);

    private async Task<RecordVersion?> LeadAsync(GraphReading reading, string? id, string field, List<IUserError> errors, CancellationToken cancellationToken)
    {
        if (id is null)
        {
            return null;
        }

        if (await finder.FindAsync(reading, id, cancellationToken) is { } entity)
        {
            return (await reading.Store.ReadRecordsAsync(reading.View, [entity.Entity.Lead], cancellationToken))[0];
        }

        errors.Add(new NotFoundError("There is nothing with this id.", ["input", field]));
        return null;
    }
}
