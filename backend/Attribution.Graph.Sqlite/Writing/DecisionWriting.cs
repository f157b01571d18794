using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Writes identity decisions and their withdrawals.</summary>
internal sealed class DecisionWriting(CommitState state)
{
    private const string Count = "SELECT count(*) FROM decisions WHERE id = ?";
    private const string Withdraw = "UPDATE decisions SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL RETURNING number";
    private const string Insert =
        "INSERT INTO decisions(id, left_number, right_number, verdict, label, owner_unit, account, reason, decided_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    public CommitResult.Refused? Write()
    {
        for (var index = 0; index < state.Batch.Decisions.Count; index++)
        {
            var write = state.Batch.Decisions[index];
            if ((write.Withdraw ? WithdrawOne(write, index) : AddOne(write, index)) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private CommitResult.Refused? WithdrawOne(DecisionWrite write, int index) =>
        state.Session.Database.Prepare(Withdraw).Bind(1, state.RecordedAt).BindId(2, write.Id.Value).Scalar() > 0
            ? null
            : Refusals.UnknownDecision(write.Id, index);

    private CommitResult.Refused? AddOne(DecisionWrite write, int index)
    {
        if (!state.IsKnown(write.Label))
        {
            return Refusals.UnknownLabel("decision", write.Label, index);
        }

        if (state.Session.Database.Prepare(Count).BindId(1, write.Id.Value).Scalar() > 0)
        {
            return Refusals.DecisionExists(write.Id, index);
        }

        var (left, right) = (Find(write.Left), Find(write.Right));
        if (left is not { } leftRow || right is not { } rightRow)
        {
            return Refusals.UnknownRecord(left is null ? write.Left : write.Right, index);
        }

        if (leftRow.Number == rightRow.Number || (write.Verdict == Verdict.Same && !SameFamily(leftRow, rightRow)))
        {
            return Refusals.FamilyMismatch(index);
        }

        InsertOne(write, leftRow.Number, rightRow.Number);
        return null;
    }

    private void InsertOne(DecisionWrite write, int left, int right) => state.Session.Database.Prepare(Insert)
        .BindId(1, write.Id.Value).Bind(2, left).Bind(3, right).Bind(4, (long)write.Verdict).Bind(5, write.Label.Value).Bind(6, write.OwnerUnit)
        .Bind(7, state.Batch.Account).Bind(8, write.Reason).Bind(9, state.RecordedAt).Run();

    private RecordRow? Find(RecordId id)
    {
        var number = state.RecordNumbers.TryGetValue(id, out var own) ? own : state.Session.FindRecord(id)?.Number ?? 0;
        return number == 0 ? null : state.Session.Records.Find(number);
    }

    private bool SameFamily(RecordRow left, RecordRow right) =>
        KindRegistry.SameFamily((Kind)left.Kind, StixTypeOf(left), (Kind)right.Kind, StixTypeOf(right));

    // Not the whole header: its unit may be this batch's own, and caches hold committed names only.
    private string StixTypeOf(RecordRow row) => state.Session.Bodies.Read(row.Body, body =>
    {
        BodyReader reader = new(body);
        return RecordBody.ReadStixType(ref reader);
    });
}
