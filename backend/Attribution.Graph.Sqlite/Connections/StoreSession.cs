using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Runs;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>One connection with everything read through it: rows, bodies, and the runs of the state it sees. Not safe for concurrent use.</summary>
internal sealed class StoreSession : IDisposable
{
    private const string SelectRevision = "SELECT max(revision) FROM commits";

    private readonly List<KeyRun> keyRuns = [];
    private readonly List<TextRun> textRuns = [];
    private readonly List<int> found = [];
    private byte[] block = [];
    private long runsRevision = -1;

    public StoreSession(SqliteDatabase database, StoreCaches caches)
    {
        (Database, Caches) = (database, caches);
        (Records, Claims, Bodies, Runs) = (new RecordRows(database), new ClaimRows(database), new BodyRows(database), new RunTable(database));
    }

    public SqliteDatabase Database { get; }

    public StoreCaches Caches { get; }

    public RecordRows Records { get; }

    public ClaimRows Claims { get; }

    public BodyRows Bodies { get; }

    public RunTable Runs { get; }

    public IReadOnlyList<TextRun> TextRuns => textRuns;

    /// <summary>The newest revision of the state that the transaction sees.</summary>
    public long Revision { get; private set; }

    /// <summary>Begins to see one state of the store, until <see cref="End"/>.</summary>
    public void Begin(bool write = false)
    {
        Database.Prepare(write ? "BEGIN IMMEDIATE" : "BEGIN").Run();
        Revision = Database.Prepare(SelectRevision).Scalar();
        if (Revision == runsRevision)
        {
            return;
        }

        LoadRuns();
    }

    /// <summary>Ends what was begun. SQLite may have rolled back by itself after a failure.</summary>
    public void End(bool commit = true)
    {
        Database.ResetStatements();
        if (Database.IsInTransaction)
        {
            Database.Prepare(commit ? "COMMIT" : "ROLLBACK").Run();
        }
    }

    /// <summary>Record or claim numbers entered under <paramref name="hash"/>, ascending; to be verified. Valid until the next call.</summary>
    public List<int> FindNumbers(ulong hash)
    {
        found.Clear();
        foreach (var run in keyRuns)
        {
            run.Find(Runs, hash, found, ref block);
        }

        found.Sort();
        return found;
    }

    /// <summary>
    /// Some number that is entered, drawn by <paramref name="hash"/>; 0 in an empty store. What is not there is made to read what a hidden thing reads, so that no clock
    /// tells them apart (A49).
    /// </summary>
    public int FindSome(ulong hash)
    {
        var largest = keyRuns.MaxBy(run => run.BlockCount);
        return largest is { BlockCount: > 0 } && FindNumbers(largest.SomeHash(hash)) is [var some, ..] ? some : 0;
    }

    /// <summary>A record; null if there is none.</summary>
    public RecordRow? FindRecord(RecordId id)
    {
        foreach (var number in FindNumbers(Caches.Hash.Of(KeyClass.RecordId, id.Value)))
        {
            if (Records.Find(number) is { } row && row.Id == id)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>A claim; null if there is none.</summary>
    public ClaimRow? FindClaim(ClaimId id)
    {
        foreach (var number in FindNumbers(Caches.Hash.Of(KeyClass.ClaimId, id.Value)))
        {
            if (Claims.Find(number) is { } row && row.Id == id)
            {
                return row;
            }
        }

        return null;
    }

    public void Dispose() => Database.Dispose();

    private void LoadRuns()
    {
        keyRuns.Clear();
        textRuns.Clear();
        foreach (var run in Runs.ReadRuns())
        {
            if (run.Kind == RunKind.Keys)
            {
                keyRuns.Add(Caches.Runs.KeyRun(Runs, run));
            }
            else
            {
                textRuns.Add(Caches.Runs.TextRun(Runs, run));
            }
        }

        runsRevision = Revision;
    }
}
