using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Ledger;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Identity;

/// <summary>Personal access tokens of tools: <c>attr_</c> and 256 random bits, stored hashed, expiring, revocable.</summary>
internal sealed class AccessTokenStore
{
    /// <summary>What every token begins with, so that leaked ones are recognised.</summary>
    public const string Prefix = "attr_";

    /// <summary>Longest life, in days.</summary>
    public const int MaxDays = 365;

    /// <summary>Most live tokens of one account.</summary>
    public const int MaxPerAccount = 50;

    private readonly SqliteFile database;
    private readonly IdSource ids;
    private readonly TimeProvider clock;
    private readonly IdentityCache<string, SignedIn> inUse;

    /// <summary>The tokens kept in identity.db.</summary>
    public AccessTokenStore(SqliteFile database, IdSource ids, TimeProvider clock)
    {
        (this.database, this.ids, this.clock) = (database, ids, clock);
        inUse = new IdentityCache<string, SignedIn>(database.Version, hash => Read(Convert.FromHexString(hash)), clock);
    }

    /// <summary>Makes a token; null if the account has the most allowed already.</summary>
    public (string Secret, AccessToken Token)? Create(string account, string name, int days, StatedFor what)
    {
        if (List(account).Count >= MaxPerAccount)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        AccessToken token = new(IdText.Format(ids.Next()), name, now, now.AddDays(days), null, what);
        var secret = Prefix + SecretText.NewSecret();
        database.Execute(
            "INSERT INTO tokens(id, secret_hash, account, name, created, expires, purpose, case_id, justification) VALUES($id, $hash, $account, $name, $created, $expires, $purpose, $case, $why)",
            ("$id", token.Id),
            ("$hash", SecretText.Hash(secret)),
            ("$account", account),
            ("$name", name),
            ("$created", UnixMicroseconds.From(now)),
            ("$expires", UnixMicroseconds.From(token.ExpiresAt)),
            ("$purpose", what.Purpose),
            ("$case", what.Occasion?.CaseId),
            ("$why", what.Occasion?.Justification));
        return (secret, token);
    }

    /// <summary>Whose live token it is; null otherwise.</summary>
    public SignedIn? Find(string secret) => inUse.Find(Convert.ToHexString(SecretText.Hash(secret)));

    private (SignedIn Value, DateTimeOffset? Until)? Read(byte[] hash)
    {
        var now = UnixMicroseconds.From(clock.GetUtcNow());
        var rows = database.Query(
            "SELECT id, account, coalesce(last_used, 0), purpose, case_id, justification, expires FROM tokens WHERE secret_hash = $hash AND revoked = 0 AND expires > $now",
            row => (Id: row.GetString(0), Account: row.GetString(1), LastUsed: row.GetInt64(2), For: StatedFor.Read(row, 3), Expires: row.GetInt64(6)),
            ("$hash", hash),
            ("$now", now));
        if (rows.Count == 0)
        {
            return null;
        }

        if (now - rows[0].LastUsed > TimeSpan.MicrosecondsPerMinute)
        {
            database.Execute("UPDATE tokens SET last_used = $now WHERE id = $id", ("$now", now), ("$id", rows[0].Id));
        }

        return (new SignedIn(rows[0].Account, rows[0].For.Purpose, rows[0].For.Occasion), UnixMicroseconds.ToTime(rows[0].Expires));
    }

    /// <summary>Live tokens of an account, newest first.</summary>
    public IReadOnlyList<AccessToken> List(string account) => database.Query(
        "SELECT id, name, created, expires, last_used, purpose, case_id, justification FROM tokens WHERE account = $account AND revoked = 0 AND expires > $now ORDER BY created DESC, id",
        Read,
        ("$account", account),
        ("$now", UnixMicroseconds.From(clock.GetUtcNow())));

    /// <summary>Revokes a token of the account; false if it has none with this id.</summary>
    public bool Revoke(string account, string id) =>
        database.Execute("UPDATE tokens SET revoked = 1 WHERE id = $id AND account = $account AND revoked = 0", ("$id", id), ("$account", account)) == 1;

    private static AccessToken Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        UnixMicroseconds.ToTime(row.GetInt64(2)),
        UnixMicroseconds.ToTime(row.GetInt64(3)),
        row.IsDBNull(4) ? null : UnixMicroseconds.ToTime(row.GetInt64(4)),
        StatedFor.Read(row, 5));
}
