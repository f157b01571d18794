using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.JointOperations.Notes;

/// <summary>
/// Writes a note in an operation. Permission: the right to record, for who takes part. Effect: a note of the caller's unit, under the join of the operation's label and of the labels of
/// what it is about, so that it is read by who may read all of that. Refusals: NOT_FOUND, INVALID_NOTE, INVALID_HANDLING, OPERATION_ENDED, IDEMPOTENCY_KEY_REUSED.
/// Audit entry: ADD_OPERATION_NOTE.
/// </summary>
public sealed class AddOperationNote(GraphWriter writer, ReadingSource readings, EntityFinder finder, Caller caller)
{
    private const string Action = "ADD_OPERATION_NOTE";
    private const int MaxText = 10_000;
    private const int MaxAbout = 50;

    /// <summary>Writes it; the answer is the note or why not.</summary>
    public async Task<MutationResult<OperationNoteNode>> RunAsync(AddOperationNoteInput input, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        if (await JointOperationNode.FindAsync(reading, input.OperationId, cancellationToken) is not { } operation)
        {
            return new MutationResult<OperationNoteNode>(new NotFoundError("You take part in no operation with this id.", ["input", "operationId"]));
        }

        RecordId id = new(StableId.Of("id", $"{writer.OperationOf(Action, input.IdempotencyKey)}", "0"));
        if (await writer.FindAsync(Action, input.IdempotencyKey, input, Right.Record, cancellationToken) is { } before)
        {
            return await AnswerAsync(before, id, cancellationToken);
        }

        List<IUserError> errors = [.. Faults(input, operation)];
        var inputs = await InputsAsync(reading, input, operation, errors, cancellationToken);
        if (errors.Count > 0)
        {
            return new MutationResult<OperationNoteNode>(errors);
        }

        OperationNoteDocument document = new() { Operation = $"{operation.Record.Id}", Text = input.Text.Trim(), Author = caller.Account, About = inputs.About, Conditions = inputs.Conditions };
        WriteRequest request = new(Action, input.IdempotencyKey, input, inputs.Label, (draft, batch) => batch with
        {
            Records = [OperationNoteNode.Kept.Write(id, 0, caller.Unit.Id, draft.Source, draft.Label, draft.NowMicroseconds, document)],
        }) { Parties = [operation.Lead, .. inputs.Conditions.Select(condition => condition.Unit)] };
        return await AnswerAsync(await writer.WriteAsync(request, cancellationToken), id, cancellationToken);
    }

    private static Task<MutationResult<OperationNoteNode>> AnswerAsync(WriteResult result, RecordId id, CancellationToken cancellationToken) =>
        result.PayloadAsync<OperationNoteNode>(async written => await OperationNoteNode.FindAsync(written.Reading, OperationNoteNode.Kept.IdOf(id), cancellationToken) is { } note
            ? note
            : new MutationResult<OperationNoteNode>(new NotFoundError("The note was written under a label that does not show it to you.", ["input", "about"])));

    private async Task<NoteInputs> InputsAsync(GraphReading reading, AddOperationNoteInput input, JointOperationNode operation, List<IUserError> errors, CancellationToken cancellationToken)
    {
        var own = (input.HandlingCodes ?? []).Aggregate(HandlingCodes.None, (all, code) => all | (HandlingCodes)(1 << (int)code));
        NoteInputs inputs = new(reading, finder) { Label = OperationLabel.Of(caller.Unit.Id, operation.Lead, operation.Record.Id) with { HandlingCodes = own } };
        inputs.Bear(caller.Unit.Id, own);
        var about = input.About ?? [];
        for (var index = 0; index < Math.Min(about.Count, MaxAbout); index++)
        {
            await inputs.TakeAsync(about[index], index.ToString(System.Globalization.CultureInfo.InvariantCulture), errors, cancellationToken);
        }

        errors.AddRange(LabelRules.Faults(inputs.Label).Select(fault => new InvalidInputError("INVALID_HANDLING", fault, ["input", "about"])));
        return inputs;
    }

    private static IEnumerable<InvalidInputError> Faults(AddOperationNoteInput input, JointOperationNode operation)
    {
        if (operation.State is OperationState.Ended)
        {
            yield return new InvalidInputError("OPERATION_ENDED", "The operation is over: nothing is added to it.", ["input", "operationId"]);
        }

        if (input.Text.Trim().Length is 0 or > MaxText)
        {
            yield return new InvalidInputError("INVALID_NOTE", $"A note has 1 to {MaxText} characters.", ["input", "text"]);
        }

        if (input.About is { Count: > MaxAbout })
        {
            yield return new InvalidInputError("INVALID_NOTE", $"A note is about at most {MaxAbout} things.", ["input", "about"]);
        }
    }
}
