namespace Attribution.Server.Identity;

/// <summary>Tables of identity.db, version 4: sessions and tokens say for which case and why they read. Times are µs since 1970; secrets are stored hashed only.</summary>
internal static class IdentitySchema
{
    public const int Version = 4;

    public const string Create = """
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        CREATE TABLE IF NOT EXISTS units(
            unit_id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, countries TEXT NOT NULL, groups TEXT NOT NULL, parent TEXT, default_label BLOB NOT NULL,
            acting_for TEXT NOT NULL DEFAULT '');
        CREATE TABLE IF NOT EXISTS accounts(
            name TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units(unit_id), roles TEXT NOT NULL, password_hash TEXT NOT NULL,
            disabled INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0, locked_until INTEGER, created INTEGER NOT NULL,
            clearance INTEGER, compartments TEXT NOT NULL DEFAULT '', service INTEGER NOT NULL DEFAULT 0, last_sign_in INTEGER);
        CREATE TABLE IF NOT EXISTS refused_sign_ins(id INTEGER PRIMARY KEY CHECK (id = 1), count INTEGER NOT NULL);
        INSERT OR IGNORE INTO refused_sign_ins VALUES(1, 0);
        CREATE TABLE IF NOT EXISTS failed_addresses(address TEXT PRIMARY KEY, failures INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS failed_addresses_until ON failed_addresses(until);
        CREATE TABLE IF NOT EXISTS sessions(
            id_hash BLOB PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts(name), created INTEGER NOT NULL, last_seen INTEGER NOT NULL, purpose TEXT,
            address TEXT NOT NULL DEFAULT '', agent TEXT NOT NULL DEFAULT '', case_id TEXT, justification TEXT);
        CREATE TABLE IF NOT EXISTS tokens(
            id TEXT PRIMARY KEY, secret_hash BLOB NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES accounts(name), name TEXT NOT NULL,
            created INTEGER NOT NULL, expires INTEGER NOT NULL, last_used INTEGER, revoked INTEGER NOT NULL DEFAULT 0, purpose TEXT, case_id TEXT, justification TEXT);
        """;

    /// <summary>What each version added to the one before, from version 2 on.</summary>
    public static readonly IReadOnlyList<string> Steps = [AddPurpose, AddAdministration, AddOccasion];

    private const string AddPurpose = "ALTER TABLE sessions ADD COLUMN purpose TEXT; ALTER TABLE tokens ADD COLUMN purpose TEXT;";

    private const string AddAdministration = """
        ALTER TABLE accounts ADD COLUMN clearance INTEGER;
        ALTER TABLE accounts ADD COLUMN compartments TEXT NOT NULL DEFAULT '';
        ALTER TABLE accounts ADD COLUMN service INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE accounts ADD COLUMN last_sign_in INTEGER;
        ALTER TABLE sessions ADD COLUMN address TEXT NOT NULL DEFAULT '';
        ALTER TABLE sessions ADD COLUMN agent TEXT NOT NULL DEFAULT '';
        ALTER TABLE units ADD COLUMN acting_for TEXT NOT NULL DEFAULT '';
        """;

    private const string AddOccasion = """
        ALTER TABLE sessions ADD COLUMN case_id TEXT;
        ALTER TABLE sessions ADD COLUMN justification TEXT;
        ALTER TABLE tokens ADD COLUMN case_id TEXT;
        ALTER TABLE tokens ADD COLUMN justification TEXT;
        """;
}
