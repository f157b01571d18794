using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Checks and writes identity decisions and their withdrawals.</summary>
internal static class DecisionStatements
{
    private const string Add = "UNWIND $rows AS row CREATE (d:Decision) SET d = row.properties";
    private const string Withdraw = "UNWIND $rows AS row MATCH (d:Decision {id: row.id}) SET d.withdrawnAt = $recordedAt";

    public static CommitResult.Refused? Check(BatchState state)
    {
        for (var index = 0; index < state.Batch.Decisions.Count; index++)
        {
            var write = state.Batch.Decisions[index];
            if ((write.Withdraw ? CheckWithdrawal(state, write, index) : CheckNew(state, write, index)) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    public static async Task WriteAsync(BatchState state, WriteContext runner)
    {
        await runner.WriteAsync(Add, state.Batch.Decisions.Where(write => !write.Withdraw).Select(write => Row(state, write))).ConfigureAwait(false);
        await runner.WriteAsync(
            Withdraw, state.Batch.Decisions.Where(write => write.Withdraw).Select(write => new Dictionary<string, object?> { ["id"] = write.Id.ToString() }),
            ("recordedAt", state.RecordedAt)).ConfigureAwait(false);
    }

    private static CommitResult.Refused? CheckWithdrawal(BatchState state, DecisionWrite write, int index)
    {
        if (!state.Decisions.TryGetValue(write.Id, out var stands) || !stands)
        {
            return Refusals.UnknownDecision(write.Id, index);
        }

        state.Decisions[write.Id] = false;
        return null;
    }

    private static CommitResult.Refused? CheckNew(BatchState state, DecisionWrite write, int index)
    {
        if (!state.IsKnown(write.Label))
        {
            return Refusals.UnknownLabel("decision", write.Label, index);
        }

        if (!state.Decisions.TryAdd(write.Id, true))
        {
            return Refusals.DecisionExists(write.Id, index);
        }

        if (Find(state, write.Left) is not { } left || Find(state, write.Right) is not { } right)
        {
            return Refusals.UnknownRecord(Find(state, write.Left) is null ? write.Left : write.Right, index);
        }

        return left.Number == right.Number || (write.Verdict == Verdict.Same && !KindRegistry.SameFamily((Kind)left.Kind, left.StixType, (Kind)right.Kind, right.StixType))
            ? Refusals.FamilyMismatch(index)
            : null;
    }

    private static (int Number, int Kind, string StixType)? Find(BatchState state, RecordId id) =>
        state.Records.TryGetValue(id, out var row) ? (row.Number, row.Kind, row.StixType)
        : state.RecordNumbers.TryGetValue(id, out var number) && state.Batch.Records.First(write => write.Id == id).Header is { } header ? (number, header.KindCode, header.StixType)
        : null;

    private static Dictionary<string, object?> Row(BatchState state, DecisionWrite write) => new()
    {
        ["properties"] = new Dictionary<string, object?>
        {
            ["id"] = write.Id.ToString(),
            ["left"] = Find(state, write.Left)?.Number,
            ["right"] = Find(state, write.Right)?.Number,
            ["verdict"] = (int)write.Verdict,
            ["label"] = write.Label.Value,
            ["owner"] = write.OwnerUnit,
            ["account"] = state.Batch.Account,
            ["reason"] = write.Reason,
            ["decidedAt"] = state.RecordedAt,
        },
    };
}
