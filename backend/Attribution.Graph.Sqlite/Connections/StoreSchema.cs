using System.Globalization;
using System.Security.Cryptography;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>
/// The tables and their version. Rows that scans read are thin; what a version says lies apart in <c>bodies</c>, written once. Lookups by random keys and by text are
/// sorted runs in <c>blocks</c> (see <c>Runs/</c>), because a B-tree in random order would rewrite itself with every batch of an import.
/// </summary>
internal static class StoreSchema
{
    /// <summary>Raised with every change of the tables; an older program refuses a newer file.</summary>
    public const int Version = 2;

    private const string Tables = """
        CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE commits(
          revision INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, operation BLOB NOT NULL, account TEXT NOT NULL, request_hash BLOB NOT NULL, action TEXT NOT NULL,
          answer BLOB, import BLOB, labels_up_to INTEGER NOT NULL, decisions_changed INTEGER NOT NULL, records BLOB NOT NULL, claims BLOB NOT NULL);
        CREATE UNIQUE INDEX commits_operation ON commits(operation, account);
        CREATE INDEX commits_import ON commits(import) WHERE import IS NOT NULL;
        CREATE INDEX commits_answer ON commits(recorded_at) WHERE answer IS NOT NULL;
        CREATE TABLE outbox(revision INTEGER PRIMARY KEY, entry BLOB NOT NULL);
        CREATE TABLE labels(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL UNIQUE);
        CREATE TABLE sources(
          number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, name TEXT NOT NULL, owner_unit TEXT NOT NULL, external_id TEXT NOT NULL, label INTEGER NOT NULL,
          grade BLOB NOT NULL, UNIQUE(owner_unit, external_id));
        CREATE INDEX sources_name ON sources(name, id);
        CREATE TABLE units(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE other_types(code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE records(
          number INTEGER PRIMARY KEY, id BLOB NOT NULL, owner INTEGER NOT NULL, source INTEGER NOT NULL, kind INTEGER NOT NULL, identity INTEGER NOT NULL,
          first_recorded INTEGER NOT NULL, label INTEGER NOT NULL, version INTEGER NOT NULL, recorded_from INTEGER NOT NULL, state INTEGER NOT NULL, body INTEGER NOT NULL);
        CREATE TABLE record_history(
          number INTEGER NOT NULL, version INTEGER NOT NULL, label INTEGER NOT NULL, recorded_from INTEGER NOT NULL, recorded_to INTEGER NOT NULL, state INTEGER NOT NULL,
          body INTEGER NOT NULL, PRIMARY KEY(number, version)) WITHOUT ROWID;
        CREATE TABLE claims(
          number INTEGER PRIMARY KEY, id BLOB NOT NULL, owner INTEGER NOT NULL, source INTEGER NOT NULL, type INTEGER NOT NULL, from_number INTEGER NOT NULL,
          to_number INTEGER NOT NULL, state INTEGER NOT NULL, confidence INTEGER NOT NULL, label INTEGER NOT NULL, valid_from INTEGER, valid_to INTEGER,
          version INTEGER NOT NULL, recorded_from INTEGER NOT NULL, body INTEGER NOT NULL);
        CREATE TABLE claim_history(
          number INTEGER NOT NULL, version INTEGER NOT NULL, confidence INTEGER NOT NULL, label INTEGER NOT NULL, valid_from INTEGER, valid_to INTEGER,
          recorded_from INTEGER NOT NULL, recorded_to INTEGER NOT NULL, body INTEGER NOT NULL, PRIMARY KEY(number, version)) WITHOUT ROWID;
        CREATE TABLE bodies(id INTEGER PRIMARY KEY, body BLOB NOT NULL);
        CREATE TABLE decisions(
          number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, left_number INTEGER NOT NULL, right_number INTEGER NOT NULL, verdict INTEGER NOT NULL, label INTEGER NOT NULL,
          owner_unit TEXT NOT NULL, account TEXT NOT NULL, reason TEXT NOT NULL, decided_at INTEGER NOT NULL, withdrawn_at INTEGER);
        CREATE INDEX decisions_left ON decisions(left_number);
        CREATE INDEX decisions_right ON decisions(right_number);
        CREATE INDEX decisions_order ON decisions(decided_at, id);
        CREATE TABLE pending(number INTEGER PRIMARY KEY AUTOINCREMENT, owner_unit TEXT NOT NULL, body BLOB NOT NULL);
        CREATE TABLE pending_waits(external_id TEXT NOT NULL, owner_unit TEXT NOT NULL, pending INTEGER NOT NULL, PRIMARY KEY(external_id, owner_unit, pending)) WITHOUT ROWID;
        CREATE TABLE imports(
          id BLOB PRIMARY KEY, unit TEXT NOT NULL, account TEXT NOT NULL, file_name TEXT NOT NULL, file_hash BLOB NOT NULL, options TEXT NOT NULL, state TEXT NOT NULL,
          position TEXT NOT NULL, summary TEXT NOT NULL, job TEXT, first_revision INTEGER NOT NULL DEFAULT 0, started_at INTEGER NOT NULL DEFAULT 0,
          updated_at INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE INDEX imports_unit ON imports(unit, first_revision);
        CREATE TABLE runs(
          id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, first_block INTEGER NOT NULL, block_count INTEGER NOT NULL, entries INTEGER NOT NULL, fences BLOB NOT NULL,
          filter BLOB NOT NULL);
        CREATE TABLE blocks(id INTEGER PRIMARY KEY, body BLOB NOT NULL);
        """;

    /// <summary>Version 1 did not know when imports began.</summary>
    private const string FromVersion1 = """
        ALTER TABLE imports ADD COLUMN job TEXT;
        ALTER TABLE imports ADD COLUMN first_revision INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE imports ADD COLUMN started_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE imports ADD COLUMN updated_at INTEGER NOT NULL DEFAULT 0;
        UPDATE imports SET (first_revision, started_at, updated_at) =
          (SELECT coalesce(min(revision), 0), coalesce(min(recorded_at), 0), coalesce(max(recorded_at), 0) FROM commits WHERE import = imports.id);
        CREATE INDEX imports_unit ON imports(unit, first_revision);
        PRAGMA user_version=2;
        """;

    /// <summary>Makes the tables in a new file, brings those of an older version up to date.</summary>
    /// <exception cref="GraphStoreException">The file is of a newer version.</exception>
    public static void Prepare(SqliteDatabase database)
    {
        // The page size holds only for a new file: a block of a run fills one page.
        database.Execute("PRAGMA page_size=8192;PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA secure_delete=ON;PRAGMA wal_autocheckpoint=4096;PRAGMA journal_size_limit=67108864");
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            CreateOrCheck(database);
            database.Execute("COMMIT");
        }
        catch
        {
            if (database.IsInTransaction)
            {
                database.Execute("ROLLBACK"); // SQLite may have rolled back by itself
            }

            throw;
        }
    }

    private static void CreateOrCheck(SqliteDatabase database)
    {
        var stored = int.Parse(database.QueryText("PRAGMA user_version") ?? "0", CultureInfo.InvariantCulture);
        if (stored > Version)
        {
            throw new GraphStoreException($"The database has schema version {stored}; this program knows versions up to {Version}. Use a newer program.", isTransient: false);
        }

        if (stored == 0)
        {
            database.Execute(Tables);
            database.Execute($"INSERT INTO meta VALUES('secret', {RandomSecret()});PRAGMA user_version={Version}");
        }
        else if (stored == 1)
        {
            database.Execute(FromVersion1);
        }
    }

    // Keys the hash of lookups, so that nobody can prepare values that collide.
    private static string RandomSecret() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))).ToString(CultureInfo.InvariantCulture);
}
