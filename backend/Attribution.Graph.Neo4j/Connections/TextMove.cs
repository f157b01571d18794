using Attribution.Graph.Neo4j.Writing;

namespace Attribution.Graph.Neo4j.Connections;

/// <summary>
/// From schema 1, which kept texts as SearchText nodes under a TEXT index, to 2, where each record bears its own. The schema is raised first, so that an older program
/// refuses what is half moved; how far it came is on the Meta node, so that whoever starts next goes on from there. Each step takes its turn among writers.
/// </summary>
internal static class TextMove
{
    /// <summary>Records, or nodes to be deleted, at a time: one transaction.</summary>
    public const int Step = 1_000;

    private const string Begin = "MATCH (m:Meta {name: 'store'}) WHERE m.schema = 1 SET m.schema = 2, m.textsMoved = 0 RETURN 1 AS steps";

    private const string Move = """
        MATCH (m:Meta {name: 'store'}) WHERE m.textsMoved < m.records
        CALL (m) {
          MATCH (r:Record) WHERE r.number > m.textsMoved AND r.number <= m.textsMoved + $step
          SET r.texts = [(r)-[:CALLED]->(t:SearchText) | t.folded]
        }
        SET m.textsMoved = m.textsMoved + $step
        RETURN 1 AS steps
        """;

    private const string Delete = """
        MATCH (m:Meta {name: 'store'}) WHERE m.textsMoved >= m.records
        MATCH (t:SearchText) WITH t LIMIT $step DETACH DELETE t RETURN count(*) AS steps
        """;

    private const string End = "MATCH (m:Meta {name: 'store'}) WHERE m.textsMoved >= m.records REMOVE m.textsMoved RETURN 1 AS steps";

    public static async Task RunAsync(GraphClient client, CancellationToken cancellationToken)
    {
        await StepAsync(client, Begin, cancellationToken).ConfigureAwait(false);
        foreach (var step in (string[])[Move, Delete])
        {
            while (await StepAsync(client, step, cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        await client.RunAloneAsync("DROP INDEX search_text_folded IF EXISTS", cancellationToken).ConfigureAwait(false);
        await client.RunAloneAsync("DROP CONSTRAINT search_text_key IF EXISTS", cancellationToken).ConfigureAwait(false);
        await StepAsync(client, End, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether there was something to do.</summary>
    private static Task<bool> StepAsync(GraphClient client, string cypher, CancellationToken cancellationToken) => client.WriteAsync(
        async runner =>
        {
            await MetaRow.LockAsync(runner, cancellationToken).ConfigureAwait(false);
            var cursor = await runner.RunAsync(cypher, GraphClient.Map(("step", Step))).ConfigureAwait(false);
            return await cursor.ToListAsync(row => row.Get<long>("steps")).ConfigureAwait(false) is [> 0];
        },
        cancellationToken);
}
