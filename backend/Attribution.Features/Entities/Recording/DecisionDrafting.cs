using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>Turns what a unit decides of two things into an identity decision.</summary>
public sealed class DecisionDrafting(Ends ends, Caller caller)
{
    private const int MaxReason = 2_000;

    /// <summary>The decision to write; null: what is wrong was added to <paramref name="errors"/>.</summary>
    /// <param name="input">What is decided.</param>
    /// <param name="id">The decision's id.</param>
    /// <param name="reading">What the caller sees.</param>
    /// <param name="ownRecord">Records that are written along; null for ids of anything else.</param>
    /// <param name="errors">Takes the faults.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    internal async Task<DraftedDecision?> ReadAsync(
        DecisionStatement input,
        DecisionId id,
        GraphReading reading,
        Func<string, RecordId?> ownRecord,
        List<IUserError> errors,
        CancellationToken cancellationToken)
    {
        var before = errors.Count;
        if (input.Reason.Trim().Length is 0 or > MaxReason)
        {
            errors.Add(new InvalidInputError("INVALID_DECISION", $"A reason has 1 to {MaxReason} characters.", ["input", "reason"]));
        }

        var label = LabelChoice.Of(input.Handling, caller, errors);
        var left = await RecordAsync(input.Left, "left");
        var right = await RecordAsync(input.Right, "right");
        if (left is not null && left == right)
        {
            errors.Add(new InvalidInputError("INVALID_DECISION", "Both ids name one record; give two.", ["input", "right"]));
        }

        return left is { } one && right is { } other && errors.Count == before ? new DraftedDecision(id, label, one, other, input) : null;

        async Task<RecordId?> RecordAsync(string end, string field)
        {
            if ((ownRecord(end) ?? (await ends.RecordAsync(reading, end, cancellationToken))?.Id) is { } found)
            {
                return found;
            }

            errors.Add(new NotFoundError("There is no entity or record with this id.", ["input", field]));
            return null;
        }
    }

    /// <summary>The write.</summary>
    internal DecisionWrite Write(DraftedDecision drafted, WriteDraft draft) => new()
    {
        Id = drafted.Id,
        Left = drafted.Left,
        Right = drafted.Right,
        Verdict = drafted.Input.Verdict,
        Label = draft.Label,
        OwnerUnit = caller.Unit.Id,
        Reason = drafted.Input.Reason.Trim(),
    };

    /// <summary>The decision as the API gives it.</summary>
    internal static async Task<IdentityDecisionNode> NodeAsync(DraftedDecision drafted, GraphReading reading, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindRecordsAsync(reading.View, [drafted.Left, drafted.Right], cancellationToken);
        return new IdentityDecisionNode(
            IdentityDecisionNode.IdOf(drafted.Id, drafted.Left), drafted.Input.Verdict, drafted.Input.Reason.Trim(), EntityOf(reading, numbers[0]), EntityOf(reading, numbers[1]));
    }

    private static EntityNode? EntityOf(GraphReading reading, int record) =>
        record > 0 ? EntityNode.Of(reading, record) : null;
}

/// <summary>An identity decision about to be written.</summary>
internal sealed record DraftedDecision(DecisionId Id, HandlingLabel Label, RecordId Left, RecordId Right, DecisionStatement Input);
