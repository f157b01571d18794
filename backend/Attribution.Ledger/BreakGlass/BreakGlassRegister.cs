using Attribution.Domain.Time;
using Microsoft.Data.Sqlite;

namespace Attribution.Ledger.BreakGlass;

/// <summary>
/// break-glass.db: who asked to see what is closed to him, who agreed, and until when. Kept in a file of its own, so that a restart ends nothing and begins nothing. Safe for
/// concurrent use, and by several processes on one file.
/// </summary>
public sealed class BreakGlassRegister : IDisposable
{
    /// <summary>Name of the file in the data directory.</summary>
    public const string FileName = "break-glass.db";

    /// <summary>How long one is in force.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(60);

    /// <summary>How long a request waits for the second person.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private const string Create = """
        CREATE TABLE IF NOT EXISTS break_glass(
            id TEXT PRIMARY KEY, item TEXT NOT NULL, reason TEXT NOT NULL, requester TEXT NOT NULL, unit TEXT NOT NULL, requested INTEGER NOT NULL,
            approver TEXT, starts INTEGER, ends INTEGER, ended INTEGER NOT NULL DEFAULT 0, labels TEXT NOT NULL DEFAULT '', owners TEXT NOT NULL DEFAULT '');
        CREATE INDEX IF NOT EXISTS break_glass_of ON break_glass(requester, ends);
        """;

    private const string Columns = "id, item, reason, requester, unit, requested, approver, starts, ends, ended, labels, owners";

    private readonly RegisterFile file;
    private readonly TimeProvider clock;

    /// <summary>The register of a data directory; its file is made with the first request.</summary>
    public BreakGlassRegister(string directory, TimeProvider clock)
    {
        file = new RegisterFile(directory, FileName, Create);
        this.clock = clock;
    }

    /// <summary>Copies the register of one directory into another, with nothing in force or waiting any more: what was ended since must not come back to life.</summary>
    public static void Copy(string directory, string target) => FileCopy.Copy(directory, target, FileName, "UPDATE break_glass SET ended = 1;");

    /// <summary>Keeps a request; the answer is what is kept under its id, which is another one's if that was there before.</summary>
    public BreakGlassEntry Add(BreakGlassEntry entry)
    {
        file.Make();
        file.Execute(
            "INSERT INTO break_glass(id, item, reason, requester, unit, requested) VALUES($id, $item, $reason, $requester, $unit, $at) ON CONFLICT DO NOTHING",
            ("$id", entry.Id),
            ("$item", entry.ItemId),
            ("$reason", entry.Reason),
            ("$requester", entry.Requester),
            ("$unit", entry.UnitId),
            ("$at", UnixMicroseconds.From(entry.RequestedAt)));
        return Find(entry.Id) ?? entry;
    }

    /// <summary>The one of this id; null: none.</summary>
    public BreakGlassEntry? Find(string id) => file.Query($"SELECT {Columns} FROM break_glass WHERE id = $id", Read, ("$id", id)).FirstOrDefault();

    /// <summary>Puts a request into force for <see cref="Life"/>; false if it is not waiting any more.</summary>
    public bool Approve(string id, string approver, IReadOnlyList<string> labels, IReadOnlyList<string> owners)
    {
        var now = clock.GetUtcNow();
        return file.Execute(
            "UPDATE break_glass SET approver = $approver, starts = $now, ends = $end, labels = $labels, owners = $owners WHERE id = $id AND starts IS NULL AND ended = 0 AND requested > $oldest",
            ("$id", id),
            ("$approver", approver),
            ("$now", UnixMicroseconds.From(now)),
            ("$end", UnixMicroseconds.From(now + Life)),
            ("$oldest", UnixMicroseconds.From(now - Patience)),
            ("$labels", string.Join(' ', labels)),
            ("$owners", string.Join(' ', owners))) == 1;
    }

    /// <summary>Ends one, or takes a request back.</summary>
    public void End(string id) => file.Execute("UPDATE break_glass SET ended = 1, ends = CASE WHEN ends > $now THEN $now ELSE ends END WHERE id = $id", ("$id", id), ("$now", Now));

    /// <summary>A number that is another one after every write, of this process or another.</summary>
    public long Version() => file.Version();

    /// <summary>Gives up what is held for <see cref="Version"/>; the register may be used on.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>Those in force for an account.</summary>
    public IReadOnlyList<BreakGlassEntry> ActiveOf(string account) =>
        file.Query($"SELECT {Columns} FROM break_glass WHERE requester = $account AND ended = 0 AND ends > $now ORDER BY id", Read, ("$account", account), ("$now", Now));

    /// <summary>Newest first, at most <paramref name="limit"/>: those of an account and, if <paramref name="unit"/> is given, those that anybody of that unit asked for or whose data is that unit's.</summary>
    public IReadOnlyList<BreakGlassEntry> List(string account, string? unit, int limit) => file.Query(
        $"SELECT {Columns} FROM break_glass WHERE requester = $account OR unit = $unit OR instr(' ' || owners || ' ', ' ' || $unit || ' ') > 0 ORDER BY requested DESC, id LIMIT $limit",
        Read,
        ("$account", account),
        ("$unit", unit),
        ("$limit", limit));

    private long Now => UnixMicroseconds.From(clock.GetUtcNow());

    private static BreakGlassEntry Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        ItemId = row.GetString(1),
        Reason = row.GetString(2),
        Requester = row.GetString(3),
        UnitId = row.GetString(4),
        RequestedAt = UnixMicroseconds.ToTime(row.GetInt64(5)),
        Approver = row.IsDBNull(6) ? null : row.GetString(6),
        StartsAt = row.IsDBNull(7) ? null : UnixMicroseconds.ToTime(row.GetInt64(7)),
        EndsAt = row.IsDBNull(8) ? null : UnixMicroseconds.ToTime(row.GetInt64(8)),
        IsEnded = row.GetBoolean(9),
        Labels = row.GetString(10).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Owners = row.GetString(11).Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };
}
