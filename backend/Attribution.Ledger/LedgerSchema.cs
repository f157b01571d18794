namespace Attribution.Ledger;

/// <summary>Tables of ledger.db, version 1. Entries are the record; subjects are its index; payloads may be erased by law without harm to the record.</summary>
internal static class LedgerSchema
{
    public const int Version = 1;

    public const string Create = """
        PRAGMA journal_mode=WAL;
        PRAGMA synchronous=FULL;
        CREATE TABLE IF NOT EXISTS entries(seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL, hash BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS payloads(seq INTEGER PRIMARY KEY REFERENCES entries(seq), salt BLOB NOT NULL, payload TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS subjects(subject TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES entries(seq), PRIMARY KEY(subject, seq)) WITHOUT ROWID;
        CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
        CREATE TRIGGER IF NOT EXISTS entries_last BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
        PRAGMA user_version=1;
        """;
}
