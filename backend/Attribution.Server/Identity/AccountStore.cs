using System.Text.RegularExpressions;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Identity;

/// <summary>Local accounts with passwords hashed by the framework's PasswordHasher, and a lock after five failures (CJIS AC-7).</summary>
internal sealed partial class AccountStore(SqliteFile database, TimeProvider clock)
{
    /// <summary>Failures in a row that lock an account.</summary>
    public const int MaxFailures = 5;

    /// <summary>How long a lock lasts.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private const string Columns = "name, unit_id, roles, disabled, failed, locked_until, clearance, compartments, service, created, last_sign_in";

    private static readonly PasswordHasher<string> Hasher = new();

    // Verified against when there is no such account, so that both cases take the same time.
    private static readonly string DecoyHash = Hasher.HashPassword("nobody", Guid.Empty.ToString());

    /// <summary>All accounts by name.</summary>
    public IReadOnlyList<Account> List() => database.Query($"SELECT {Columns} FROM accounts ORDER BY name", Read);

    /// <summary>The accounts of a unit by name.</summary>
    public IReadOnlyList<Account> OfUnit(string unitId) => database.Query($"SELECT {Columns} FROM accounts WHERE unit_id = $unit ORDER BY name", Read, ("$unit", unitId));

    /// <summary>The account; null if there is none.</summary>
    public Account? Find(string name) =>
        database.Query($"SELECT {Columns} FROM accounts WHERE name = $name", Read, ("$name", name)).FirstOrDefault();

    /// <summary>Adds a person's account; false if the name is taken.</summary>
    public bool Add(string name, string unitId, IReadOnlyList<string> roles, string password) => Add(new AccountDraft(name, unitId, roles), password);

    /// <summary>Adds an account; without a password none opens it. False if the name is taken.</summary>
    public bool Add(AccountDraft draft, string? password) => database.Execute(
        """
        INSERT INTO accounts(name, unit_id, roles, password_hash, created, clearance, compartments, service)
        VALUES($name, $unit, $roles, $hash, $now, $clearance, $compartments, $service) ON CONFLICT DO NOTHING
        """,
        ("$name", draft.Name),
        ("$unit", draft.UnitId),
        ("$roles", string.Join(' ', draft.Roles)),
        ("$hash", password is null ? "" : Hasher.HashPassword(draft.Name, password)),
        ("$now", UnixMicroseconds.From(clock.GetUtcNow())),
        ("$clearance", (int?)draft.Clearance),
        ("$compartments", (draft.Compartments ?? TokenSet.Empty).ToString()),
        ("$service", draft.IsService)) == 1;

    /// <summary>Takes over unit and roles as the identity provider gives them now.</summary>
    public void Follow(string name, string unitId, IReadOnlyList<string> roles) =>
        database.Execute("UPDATE accounts SET unit_id = $unit, roles = $roles WHERE name = $name", ("$name", name), ("$unit", unitId), ("$roles", string.Join(' ', roles)));

    /// <summary>Changes what an account may; null leaves as it is. Its sessions end when it is disabled. False if there is no such account.</summary>
    public bool Change(string name, AccountChange change)
    {
        if (change.Disabled == true)
        {
            database.Execute("DELETE FROM sessions WHERE account = $name", ("$name", name));
        }

        return database.Execute(
            """
            UPDATE accounts SET roles = coalesce($roles, roles), clearance = coalesce($clearance, clearance), compartments = coalesce($compartments, compartments),
                disabled = coalesce($disabled, disabled) WHERE name = $name
            """,
            ("$name", name),
            ("$roles", change.Roles is null ? null : string.Join(' ', change.Roles)),
            ("$clearance", (int?)change.Clearance),
            ("$compartments", change.Compartments?.ToString()),
            ("$disabled", change.Disabled)) == 1;
    }

    /// <summary>Sets a new password, lifts a lock and ends the account's sessions but <paramref name="kept"/> (a cookie's value; null: all); false if there is no such account.</summary>
    public bool SetPassword(string name, string password, string? kept = null)
    {
        database.Execute("DELETE FROM sessions WHERE account = $name AND id_hash <> $kept", ("$name", name), ("$kept", kept is null ? [] : SecretText.Hash(kept)));
        return database.Execute(
            "UPDATE accounts SET password_hash = $hash, failed = 0, locked_until = NULL WHERE name = $name",
            ("$name", name),
            ("$hash", Hasher.HashPassword(name, password))) == 1;
    }

    /// <summary>Disables an account and ends its sessions at once; false if there is no such account.</summary>
    public bool Disable(string name) => Change(name, new AccountChange { Disabled = true });

    /// <summary>Somebody signed in whom an identity provider vouches for.</summary>
    public void NoteSignIn(string name) => database.Execute("UPDATE accounts SET last_sign_in = $now WHERE name = $name", ("$name", name), ("$now", UnixMicroseconds.From(clock.GetUtcNow())));

    /// <summary>Checks a password. One answer for unknown, disabled, locked and wrong, after the same work: two reads, one hash, one durable write.</summary>
    public bool Verify(string name, string password)
    {
        var account = Find(name);
        var hash = database.Query("SELECT coalesce((SELECT nullif(password_hash, '') FROM accounts WHERE name = $name), $decoy)", row => row.GetString(0), ("$name", name), ("$decoy", DecoyHash))[0];
        var matches = Hasher.VerifyHashedPassword(name, hash, password) != PasswordVerificationResult.Failed && hash != DecoyHash;
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
            ? "UPDATE accounts SET failed = 0, locked_until = NULL, last_sign_in = $now WHERE name = $name"
            : "UPDATE accounts SET failed = (failed + 1) % $max, locked_until = CASE WHEN failed + 1 >= $max THEN $until ELSE locked_until END WHERE name = $name",
        ("$name", name),
        ("$now", UnixMicroseconds.From(clock.GetUtcNow())),
        ("$max", MaxFailures),
        ("$until", UnixMicroseconds.From(clock.GetUtcNow() + LockTime)));

    private static Account Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.GetBoolean(3),
        row.GetInt32(4),
        row.IsDBNull(5) ? null : UnixMicroseconds.ToTime(row.GetInt64(5)))
    {
        GivenClearance = row.IsDBNull(6) ? null : (Classification)row.GetInt32(6),
        Compartments = TokenSet.Of(row.GetString(7).Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        IsService = row.GetBoolean(8),
        CreatedAt = UnixMicroseconds.ToTime(row.GetInt64(9)),
        LastSignInAt = row.IsDBNull(10) ? null : UnixMicroseconds.ToTime(row.GetInt64(10)),
    };

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{1,63}$")]
    private static partial Regex NamePattern();
}
