using Attribution.Domain.Identifiers;
using Attribution.Graph.Search;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Runs;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>One connection with everything read through it: rows, bodies, and the runs of the state it sees. Not safe for concurrent use.</summary>
internal sealed class StoreSession : IDisposable
{
    private const string SelectRevision = "SELECT max(revision) FROM commits";

    private readonly List<KeyRun> keyRuns = [];
    private readonly List<TextSource> textRuns = [];
    private readonly List<int> found = [];
    private byte[] block = [];
    private KeyRun? largestKeyRun;
    private int lastRecord;
    private int lastClaim;
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

    public IReadOnlyList<TextSource> TextRuns => textRuns;

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

    /// <summary><see cref="FindNumbers"/> for a reader: a hash that is not entered reads a block too, so that no clock tells what is hidden from what is not there (A49).</summary>
    public List<int> FindNumbersAlike(ulong hash)
    {
        if (FindNumbers(hash).Count == 0)
        {
            largestKeyRun?.Search(Runs, hash, found, ref block);
        }

        return found;
    }

    /// <summary>Some record, drawn by <paramref name="hash"/>: to be read where a hidden one would have been (A49).</summary>
    public RecordRow? SomeRecord(ulong hash) => Records.Find(1 + (int)(hash % (ulong)Math.Max(1, lastRecord)));

    /// <summary>A record; null if there is none.</summary>
    public RecordRow? FindRecord(RecordId id) => Among(FindNumbers(HashOf(id)), id);

    /// <summary>A claim; null if there is none.</summary>
    public ClaimRow? FindClaim(ClaimId id) => Among(FindNumbers(HashOf(id)), id);

    /// <summary>A record; where there is none some other, so that a reader waits for one that is not there as for one that is hidden (A49). Null in an empty store.</summary>
    public RecordRow? FindRecordOrOther(RecordId id)
    {
        var hash = HashOf(id);
        return Among(FindNumbersAlike(hash), id) ?? SomeRecord(hash);
    }

    /// <summary>A claim; where there is none some other, so that a reader waits for one that is not there as for one that is hidden (A49). Null in an empty store.</summary>
    public ClaimRow? FindClaimOrOther(ClaimId id)
    {
        var hash = HashOf(id);
        return Among(FindNumbersAlike(hash), id) ?? SomeClaim(hash);
    }

    public void Dispose() => Database.Dispose();

    private ClaimRow? SomeClaim(ulong hash) => Claims.Find(1 + (int)(hash % (ulong)Math.Max(1, lastClaim)));

    private ulong HashOf(RecordId id) => Caches.Hash.Of(KeyClass.RecordId, id.Value);

    private ulong HashOf(ClaimId id) => Caches.Hash.Of(KeyClass.ClaimId, id.Value);

    private RecordRow? Among(List<int> numbers, RecordId id)
    {
        foreach (var number in numbers)
        {
            if (Records.Find(number) is { } row && row.Id == id)
            {
                return row;
            }
        }

        return null;
    }

    private ClaimRow? Among(List<int> numbers, ClaimId id)
    {
        foreach (var number in numbers)
        {
            if (Claims.Find(number) is { } row && row.Id == id)
            {
                return row;
            }
        }

        return null;
    }

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
                textRuns.Add(new TextSource(Caches.Runs.TextRun(Runs, run), new TextBlocks(Runs, run)));
            }
        }

        largestKeyRun = keyRuns.MaxBy(run => run.BlockCount);
        (lastRecord, lastClaim) = (Records.MaxNumber, Claims.MaxNumber);
        runsRevision = Revision;
    }
}
