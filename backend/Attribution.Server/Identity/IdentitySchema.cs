namespace Attribution.Server.Identity;

/// <summary>Tables of identity.db, version 2: sessions and tokens have a purpose. Times are µs since 1970; secrets are stored hashed only.</summary>
internal static class IdentitySchema
{
    public const int Version = 2;

    public const string Create = """
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        CREATE TABLE IF NOT EXISTS units(
            unit_id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, countries TEXT NOT NULL, groups TEXT NOT NULL, parent TEXT, default_label BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS accounts(
            name TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES units(unit_id), roles TEXT NOT NULL, password_hash TEXT NOT NULL,
            disabled INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0, locked_until INTEGER, created INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS refused_sign_ins(id INTEGER PRIMARY KEY CHECK (id = 1), count INTEGER NOT NULL);
        INSERT OR IGNORE INTO refused_sign_ins VALUES(1, 0);
        CREATE TABLE IF NOT EXISTS sessions(
            id_hash BLOB PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts(name), created INTEGER NOT NULL, last_seen INTEGER NOT NULL, purpose TEXT);
        CREATE TABLE IF NOT EXISTS tokens(
            id TEXT PRIMARY KEY, secret_hash BLOB NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES accounts(name), name TEXT NOT NULL,
            created INTEGER NOT NULL, expires INTEGER NOT NULL, last_used INTEGER, revoked INTEGER NOT NULL DEFAULT 0, purpose TEXT);
        """;

    /// <summary>From version 1 to 2.</summary>
    public const string AddPurpose = "ALTER TABLE sessions ADD COLUMN purpose TEXT; ALTER TABLE tokens ADD COLUMN purpose TEXT;";
}
