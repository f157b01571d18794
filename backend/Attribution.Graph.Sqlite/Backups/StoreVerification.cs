using System.Globalization;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite.Backups;

/// <summary>Checks that a store is whole.</summary>
internal static class StoreVerification
{
    // Each counts what must not be.
    private static readonly (string Fault, string Sql)[] Checks =
    [
        ("record numbers have gaps", "SELECT count(*) <> coalesce(max(number), 0) FROM records"),
        ("claim numbers have gaps", "SELECT count(*) <> coalesce(max(number), 0) FROM claims"),
        ("revisions have gaps", "SELECT count(*) <> coalesce(max(revision), 0) FROM commits"),
        ("contents of records are missing", "SELECT count(*) FROM records LEFT JOIN bodies ON bodies.id = records.body WHERE bodies.id IS NULL"),
        ("contents of claims are missing", "SELECT count(*) FROM claims LEFT JOIN bodies ON bodies.id = claims.body WHERE bodies.id IS NULL"),
        ("contents of earlier records are missing", "SELECT count(*) FROM record_history LEFT JOIN bodies ON bodies.id = record_history.body WHERE bodies.id IS NULL"),
        ("contents of earlier claims are missing", "SELECT count(*) FROM claim_history LEFT JOIN bodies ON bodies.id = claim_history.body WHERE bodies.id IS NULL"),
        ("labels are missing", "SELECT count(*) FROM records LEFT JOIN labels ON labels.id = label WHERE labels.id IS NULL"),
        ("parts of the lookup tables are missing", "SELECT (SELECT count(*) FROM blocks) <> coalesce(sum(block_count), 0) FROM runs"),
    ];

    /// <summary>What the store at <paramref name="path"/> holds.</summary>
    /// <exception cref="GraphStoreException">It is damaged, no store, or of a newer version.</exception>
    public static BackupSummary Verify(string path)
    {
        using var database = SqliteDatabase.Open(path, SqliteOpenMode.ReadOnly, TimeSpan.Zero, cacheMebibytes: 8);
        var integrity = database.QueryText("PRAGMA integrity_check");
        if (integrity != "ok")
        {
            throw new GraphStoreException($"The copy is damaged: {integrity}", isTransient: false);
        }

        var version = int.Parse(database.QueryText("PRAGMA user_version") ?? "0", CultureInfo.InvariantCulture);
        if (version is 0 or > StoreSchema.Version)
        {
            throw new GraphStoreException(
                $"The file is no store of this program: it has schema version {version}, known are 1 to {StoreSchema.Version}.", isTransient: false);
        }

        foreach (var (fault, sql) in Checks)
        {
            if (database.QueryText(sql) != "0")
            {
                throw new GraphStoreException($"The copy is not whole: {fault}.", isTransient: false);
            }
        }

        return new BackupSummary(
            Count(database, "SELECT coalesce(max(revision), 0) FROM commits"), Count(database, "SELECT count(*) FROM records"),
            Count(database, "SELECT count(*) FROM claims"), Count(database, "SELECT count(*) FROM labels"));
    }

    private static long Count(SqliteDatabase database, string sql) => long.Parse(database.QueryText(sql) ?? "0", CultureInfo.InvariantCulture);
}
