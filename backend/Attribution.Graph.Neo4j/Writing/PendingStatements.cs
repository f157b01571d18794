using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Keeps claims that wait for their ends, and drops those that need not wait any more.</summary>
internal static class PendingStatements
{
    private const string Drop = "UNWIND $rows AS row MATCH (p:Pending {number: row.number}) DETACH DELETE p";

    private const string Add = """
        UNWIND $rows AS row CREATE (p:Pending {number: row.number, owner: row.owner, content: row.content})
        WITH p, row UNWIND row.keys AS key
        MERGE (a:Awaited {key: key}) MERGE (p)-[:WAITS_FOR]->(a)
        """;

    public static string KeyOf(string unit, string externalId) => Keys.Hash(Keys.Of(unit, externalId));

    public static async Task WriteAsync(BatchState state, WriteContext runner)
    {
        await runner.WriteAsync(Drop, state.Batch.PendingDone.Select(number => new Dictionary<string, object?> { ["number"] = number })).ConfigureAwait(false);
        await runner.WriteAsync(Add, state.Batch.Pending.Select((claim, index) => Row(claim, state.Meta.Pending + index + 1))).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> Row(PendingClaim claim, long number) => new()
    {
        ["number"] = number,
        ["owner"] = claim.OwnerUnit,
        ["content"] = StoredPending.Write(claim),
        ["keys"] = claim.WaitsFor.Select(externalId => KeyOf(claim.OwnerUnit, externalId)).ToList(),
    };
}
