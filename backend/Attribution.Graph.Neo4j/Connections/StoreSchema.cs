using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Connections;

/// <summary>Makes constraints, indexes and the one Meta node, or brings an older schema up to date. Each step may be done again; a newer program's schema is refused.</summary>
internal static class StoreSchema
{
    /// <summary>What this program writes and reads.</summary>
    public const long Version = 2;

    private static readonly string[] Constraints =
    [
        "CREATE CONSTRAINT meta_name IF NOT EXISTS FOR (n:Meta) REQUIRE n.name IS UNIQUE",
        "CREATE CONSTRAINT label_id IF NOT EXISTS FOR (n:Label) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT label_key IF NOT EXISTS FOR (n:Label) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT record_number IF NOT EXISTS FOR (n:Record) REQUIRE n.number IS UNIQUE",
        "CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT record_first_key IF NOT EXISTS FOR (n:Record) REQUIRE n.firstKey IS UNIQUE",
        "CREATE INDEX record_identity IF NOT EXISTS FOR (n:Record) ON (n.identityHash)",
        "CREATE INDEX record_origin IF NOT EXISTS FOR (n:Record) ON (n.origin)",
        "CREATE CONSTRAINT claim_number IF NOT EXISTS FOR (n:ClaimHead) REQUIRE n.number IS UNIQUE",
        "CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:ClaimHead) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT claim_external_key IF NOT EXISTS FOR (n:ClaimHead) REQUIRE n.externalKey IS UNIQUE",
        "CREATE INDEX claim_external_id IF NOT EXISTS FOR (n:ClaimHead) ON (n.ownedId)",
        "CREATE INDEX claim_origin IF NOT EXISTS FOR (n:ClaimHead) ON (n.origin)",
        "CREATE CONSTRAINT external_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE n.value IS UNIQUE",
        "CREATE CONSTRAINT selector_key IF NOT EXISTS FOR (n:Selector) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX decision_left IF NOT EXISTS FOR (n:Decision) ON (n.left)",
        "CREATE INDEX decision_right IF NOT EXISTS FOR (n:Decision) ON (n.right)",
        "CREATE CONSTRAINT pending_number IF NOT EXISTS FOR (n:Pending) REQUIRE n.number IS UNIQUE",
        "CREATE CONSTRAINT awaited_key IF NOT EXISTS FOR (n:Awaited) REQUIRE n.key IS UNIQUE",
        "CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX import_unit IF NOT EXISTS FOR (n:Import) ON (n.unit, n.firstRevision)",
        "CREATE CONSTRAINT change_revision IF NOT EXISTS FOR (n:Change) REQUIRE n.revision IS UNIQUE",
        "CREATE CONSTRAINT change_operation IF NOT EXISTS FOR (n:Change) REQUIRE n.operation IS UNIQUE",
        "CREATE INDEX change_import IF NOT EXISTS FOR (n:Change) ON (n.import)",
        "CREATE CONSTRAINT other_type_name IF NOT EXISTS FOR (n:OtherType) REQUIRE n.name IS UNIQUE",
    ];

    private const string FindVersion = "MATCH (m:Meta {name: 'store'}) RETURN m.schema AS schema, m.textsMoved IS NULL AS isWhole";

    private const string MakeMeta = """
        MERGE (m:Meta {name: 'store'})
        ON CREATE SET m.schema = $version, m.revision = 0, m.recordedAt = $never, m.labels = 0, m.records = 0, m.claims = 0, m.pending = 0
        RETURN m.schema AS schema
        """;

    public static async Task PrepareAsync(GraphClient client, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(FindVersion, row => (Schema: row.Get<long>("schema"), IsWhole: row.Get<bool>("isWhole")), cancellationToken).ConfigureAwait(false);
        if (found is [var (schema, isWhole)])
        {
            Refuse(schema);
            if (schema < Version || !isWhole)
            {
                await TextMove.RunAsync(client, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        foreach (var constraint in Constraints)
        {
            await client.RunAloneAsync(constraint, cancellationToken).ConfigureAwait(false);
        }

        await client.WriteAsync(async runner =>
        {
            var cursor = await runner.RunAsync(MakeMeta, GraphClient.Map(("version", Version), ("never", long.MinValue))).ConfigureAwait(false);
            return await cursor.ConsumeAsync().ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
    }

    private static void Refuse(long found)
    {
        if (found > Version)
        {
            throw new GraphStoreException($"The database has schema {found}, written by a newer program; this one knows up to {Version}.", isTransient: false);
        }
    }
}
