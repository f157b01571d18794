using Attribution.Domain.Time;

namespace Attribution.Ledger;

/// <summary>
/// weakening.db: who asked for a weaker label of an item, so that another person can agree by asking for the same. Kept over a restart. Safe for concurrent use, and by several
/// processes on one file.
/// </summary>
public sealed class WeakeningRegister(string directory, TimeProvider clock)
{
    /// <summary>Name of the file in the data directory.</summary>
    public const string FileName = "weakening.db";

    /// <summary>How long somebody's asking counts.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    private readonly RegisterFile file = new(
        directory,
        FileName,
        "CREATE TABLE IF NOT EXISTS asked(item TEXT NOT NULL, version INTEGER NOT NULL, label TEXT NOT NULL, unit TEXT NOT NULL, account TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(item, version, label, account)) WITHOUT ROWID;");

    /// <summary>Copies the register of one directory into another.</summary>
    public static void Copy(string directory, string target) => FileCopy.Copy(directory, target, FileName);

    /// <summary>Keeps that an account asks for an item's version to be put under the label of this digest.</summary>
    public void Ask(string item, int version, string label, string unit, string account)
    {
        file.Make();
        file.Execute(
            "INSERT OR REPLACE INTO asked VALUES($item, $version, $label, $unit, $account, $now)",
            ("$item", item),
            ("$version", version),
            ("$label", label),
            ("$unit", unit),
            ("$account", account),
            ("$now", UnixMicroseconds.From(clock.GetUtcNow())));
    }

    /// <summary>Another account of the unit that asked for just this within a day; null: none did.</summary>
    public string? AskedByAnother(string item, int version, string label, string unit, string account) => file.Query(
        "SELECT account FROM asked WHERE item = $item AND version = $version AND label = $label AND unit = $unit AND account <> $account AND at > $oldest ORDER BY at LIMIT 1",
        row => row.GetString(0),
        ("$item", item),
        ("$version", version),
        ("$label", label),
        ("$unit", unit),
        ("$account", account),
        ("$oldest", UnixMicroseconds.From(clock.GetUtcNow() - Patience))).FirstOrDefault();
}
