using System.Text.RegularExpressions;
using Attribution.Domain.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Identity;

/// <summary>Local accounts with passwords hashed by the framework's PasswordHasher, and a lock after five failures (CJIS AC-7).</summary>
internal sealed partial class AccountStore(IdentityDatabase database, TimeProvider clock)
{
    /// <summary>Failures in a row that lock an account.</summary>
    public const int MaxFailures = 5;

    /// <summary>How long a lock lasts.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private static readonly PasswordHasher<string> Hasher = new();

    // Verified against when there is no such account, so that both cases take the same time.
    private static readonly string DecoyHash = Hasher.HashPassword("nobody", Guid.Empty.ToString());

    /// <summary>All accounts by name.</summary>
    public IReadOnlyList<Account> List() => database.Query("SELECT name, unit_id, roles, disabled, failed, locked_until FROM accounts ORDER BY name", Read);

    /// <summary>The account; null if there is none.</summary>
    public Account? Find(string name) =>
        database.Query("SELECT name, unit_id, roles, disabled, failed, locked_until FROM accounts WHERE name = $name", Read, ("$name", name)).FirstOrDefault();

    /// <summary>Adds an account; false if the name is taken.</summary>
    public bool Add(string name, string unitId, IReadOnlyList<string> roles, string password) => database.Execute(
        "INSERT INTO accounts(name, unit_id, roles, password_hash, created) VALUES($name, $unit, $roles, $hash, $now) ON CONFLICT DO NOTHING",
        ("$name", name),
        ("$unit", unitId),
        ("$roles", string.Join(' ', roles)),
        ("$hash", Hasher.HashPassword(name, password)),
        ("$now", UnixMicroseconds.From(clock.GetUtcNow()))) == 1;

    /// <summary>Adds the account of somebody whom an identity provider names: no password opens it.</summary>
    public void AddExternal(string name, string unitId, IReadOnlyList<string> roles) => database.Execute(
        "INSERT INTO accounts(name, unit_id, roles, password_hash, created) VALUES($name, $unit, $roles, '', $now) ON CONFLICT DO NOTHING",
        ("$name", name),
        ("$unit", unitId),
        ("$roles", string.Join(' ', roles)),
        ("$now", UnixMicroseconds.From(clock.GetUtcNow())));

    /// <summary>Takes over unit and roles as the identity provider gives them now.</summary>
    public void Follow(string name, string unitId, IReadOnlyList<string> roles) =>
        database.Execute("UPDATE accounts SET unit_id = $unit, roles = $roles WHERE name = $name", ("$name", name), ("$unit", unitId), ("$roles", string.Join(' ', roles)));

    /// <summary>Sets a new password, lifts a lock and ends the account's sessions; false if there is no such account.</summary>
    public bool SetPassword(string name, string password)
    {
        database.Execute("DELETE FROM sessions WHERE account = $name", ("$name", name));
        return database.Execute(
            "UPDATE accounts SET password_hash = $hash, failed = 0, locked_until = NULL WHERE name = $name",
            ("$name", name),
            ("$hash", Hasher.HashPassword(name, password))) == 1;
    }

    /// <summary>Disables an account and ends its sessions at once; false if there is no such account.</summary>
    public bool Disable(string name)
    {
        database.Execute("DELETE FROM sessions WHERE account = $name", ("$name", name));
        return database.Execute("UPDATE accounts SET disabled = 1 WHERE name = $name", ("$name", name)) == 1;
    }

    /// <summary>Checks a password. One answer for unknown, disabled, locked and wrong, after the same work: two reads, one hash, one durable write.</summary>
    public bool Verify(string name, string password)
    {
        var account = Find(name);
        var hash = database.Query("SELECT coalesce((SELECT password_hash FROM accounts WHERE name = $name), $decoy)", row => row.GetString(0), ("$name", name), ("$decoy", DecoyHash))[0];
        var matches = Hasher.VerifyHashedPassword(name, hash, password) != PasswordVerificationResult.Failed;
        if (account is null || account.Disabled || account.LockedUntil > clock.GetUtcNow())
        {
            database.Execute("UPDATE refused_sign_ins SET count = count + 1");
            return false;
        }

        RecordAttempt(name, matches);
        return matches;
    }

    /// <summary>True if <paramref name="name"/> may name an account.</summary>
    public static bool IsValidName(string name) => NamePattern().IsMatch(name);

    private void RecordAttempt(string name, bool succeeded) => database.Execute(
        succeeded
            ? "UPDATE accounts SET failed = 0, locked_until = NULL WHERE name = $name"
            : "UPDATE accounts SET failed = (failed + 1) % $max, locked_until = CASE WHEN failed + 1 >= $max THEN $until ELSE locked_until END WHERE name = $name",
        ("$name", name),
        ("$max", MaxFailures),
        ("$until", UnixMicroseconds.From(clock.GetUtcNow() + LockTime)));

    private static Account Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.GetBoolean(3),
        row.GetInt32(4),
        row.IsDBNull(5) ? null : UnixMicroseconds.ToTime(row.GetInt64(5)));

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{1,63}$")]
    private static partial Regex NamePattern();
}
