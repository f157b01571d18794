using Attribution.Graph.Sqlite.Bodies;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Keeps claims that wait for their ends, and drops those that need not wait any more.</summary>
internal static class PendingWriting
{
    private const string Insert = "INSERT INTO pending(owner_unit, body) VALUES(?, ?) RETURNING number";
    private const string InsertWait = "INSERT OR IGNORE INTO pending_waits VALUES(?, ?, ?)";
    private const string SelectOne = "SELECT owner_unit, body FROM pending WHERE number = ?";
    private const string DeleteOne = "DELETE FROM pending WHERE number = ?";
    private const string DeleteWait = "DELETE FROM pending_waits WHERE external_id = ? AND owner_unit = ? AND pending = ?";

    public static void Write(CommitState state)
    {
        foreach (var number in state.Batch.PendingDone)
        {
            Delete(state, number);
        }

        foreach (var claim in state.Batch.Pending)
        {
            state.Body.Clear();
            PendingBody.Write(state.Body, claim);
            var number = state.Session.Database.Prepare(Insert).Bind(1, claim.OwnerUnit).Bind(2, state.Body.Written).Scalar();
            foreach (var externalId in claim.WaitsFor)
            {
                state.Session.Database.Prepare(InsertWait).Bind(1, externalId).Bind(2, claim.OwnerUnit).Bind(3, number).Run();
            }
        }
    }

    private static void Delete(CommitState state, long number)
    {
        var row = state.Session.Database.Prepare(SelectOne).Bind(1, number);
        if (!row.Step())
        {
            return;
        }

        var claim = PendingBody.Read(number, row.Text(0), row.Blob(1));
        row.Reset();
        foreach (var externalId in claim.WaitsFor)
        {
            state.Session.Database.Prepare(DeleteWait).Bind(1, externalId).Bind(2, claim.OwnerUnit).Bind(3, number).Run();
        }

        state.Session.Database.Prepare(DeleteOne).Bind(1, number).Run();
    }
}
