using Attribution.Domain.Time;
using Attribution.Ledger;

namespace Attribution.Server.Identity;

/// <summary>Browser sessions held by the server: ended after 30 minutes without a request, after 10 hours, at sign-out, or with the account.</summary>
internal sealed class SessionStore
{
    private static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan MaxTime = TimeSpan.FromHours(10);

    // Written at most once a minute, so that reading does not become writing.
    private static readonly TimeSpan TouchInterval = TimeSpan.FromMinutes(1);

    // Bytes of the stored hash that name a session to its account: enough to tell them apart, and no way back to the cookie.
    private const int NameLength = 16;

    private const int MaxAgentLength = 200;

    private readonly SqliteFile database;
    private readonly TimeProvider clock;
    private readonly IdentityCache<string, SignedIn> inUse;

    /// <summary>The sessions kept in identity.db.</summary>
    public SessionStore(SqliteFile database, TimeProvider clock)
    {
        (this.database, this.clock) = (database, clock);
        inUse = new IdentityCache<string, SignedIn>(database.Version, hash => Read(Convert.FromHexString(hash), isUse: true), clock);
    }

    /// <summary>Opens a session; the answer is the cookie's value, stored only as its hash.</summary>
    public string Open(string account, string address = "", string agent = "")
    {
        var secret = SecretText.NewSecret();
        database.Execute("DELETE FROM sessions WHERE created < $oldest", ("$oldest", Now - Microseconds(MaxTime)));
        database.Execute(
            "INSERT INTO sessions(id_hash, account, created, last_seen, address, agent) VALUES($id, $account, $now, $now, $address, $agent)",
            ("$id", SecretText.Hash(secret)),
            ("$account", account),
            ("$address", address),
            ("$agent", agent.Length > MaxAgentLength ? agent[..MaxAgentLength] : agent),
            ("$now", Now));
        return secret;
    }

    /// <summary>Whose live session it is; null otherwise. <paramref name="isUse"/>: whether this counts as a request, which keeps it from going idle.</summary>
    public SignedIn? Find(string secret, bool isUse = true)
    {
        var id = SecretText.Hash(secret);
        return isUse ? inUse.Find(Convert.ToHexString(id)) : Read(id, isUse: false)?.Value;
    }

    private (SignedIn Value, DateTimeOffset? Until)? Read(byte[] id, bool isUse)
    {
        var rows = database.Query(
            "SELECT account, last_seen, purpose, case_id, justification, created FROM sessions WHERE id_hash = $id AND created > $oldest AND last_seen > $idle",
            row => (Account: row.GetString(0), LastSeen: row.GetInt64(1), For: StatedFor.Read(row, 2), Created: row.GetInt64(5)),
            ("$id", id),
            ("$oldest", Now - Microseconds(MaxTime)),
            ("$idle", Now - Microseconds(IdleTime)));
        if (rows.Count == 0)
        {
            return null;
        }

        if (isUse && Now - rows[0].LastSeen > Microseconds(TouchInterval))
        {
            database.Execute("UPDATE sessions SET last_seen = $now WHERE id_hash = $id", ("$now", Now), ("$id", id));
        }

        return (new SignedIn(rows[0].Account, rows[0].For.Purpose, rows[0].For.Occasion), UnixMicroseconds.ToTime(rows[0].Created) + MaxTime);
    }

    /// <summary>Sets what a live session is for.</summary>
    public void State(string secret, StatedFor what) => database.Execute(
        "UPDATE sessions SET purpose = $purpose, case_id = $case, justification = $why WHERE id_hash = $id",
        ("$purpose", what.Purpose),
        ("$case", what.Occasion?.CaseId),
        ("$why", what.Occasion?.Justification),
        ("$id", SecretText.Hash(secret)));

    /// <summary>Live sessions of an account, last used first. <paramref name="current"/>: the cookie's value of the one that asks; null: none does.</summary>
    public IReadOnlyList<OpenSession> List(string account, string? current)
    {
        var asking = current is null ? [] : SecretText.Hash(current);
        return database.Query(
            "SELECT id_hash, created, last_seen, address, agent FROM sessions WHERE account = $account AND created > $oldest AND last_seen > $idle ORDER BY last_seen DESC, id_hash",
            row =>
            {
                var hash = row.GetFieldValue<byte[]>(0);
                return new OpenSession(NameOf(hash), UnixMicroseconds.ToTime(row.GetInt64(1)), UnixMicroseconds.ToTime(row.GetInt64(2)), row.GetString(3), row.GetString(4), hash.AsSpan().SequenceEqual(asking));
            },
            ("$account", account),
            ("$oldest", Now - Microseconds(MaxTime)),
            ("$idle", Now - Microseconds(IdleTime)));
    }

    /// <summary>Ends the account's session of this id; false if it has none.</summary>
    public bool Close(string account, string id) =>
        database.Execute("DELETE FROM sessions WHERE account = $account AND lower(hex(substr(id_hash, 1, $length))) = $id", ("$account", account), ("$length", NameLength), ("$id", id)) > 0;

    /// <summary>Ends a session.</summary>
    public void Close(string secret) => database.Execute("DELETE FROM sessions WHERE id_hash = $id", ("$id", SecretText.Hash(secret)));

    private static string NameOf(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, NameLength));

    private long Now => UnixMicroseconds.From(clock.GetUtcNow());

    private static long Microseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;
}
