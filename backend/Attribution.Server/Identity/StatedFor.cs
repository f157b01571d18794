using Attribution.Features.Common;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Identity;

/// <summary>What a session or token reads for: a purpose, and with one perhaps a case and why. Kept as three columns.</summary>
/// <param name="Purpose">Token of a <see cref="Domain.Labels.ReadingPurpose"/>; null: none.</param>
/// <param name="Occasion">Case and reason; null: none.</param>
internal sealed record StatedFor(string? Purpose, ReadingOccasion? Occasion)
{
    /// <summary>Nothing was stated.</summary>
    public static StatedFor Nothing { get; } = new(null, null);

    /// <summary>Reads the columns purpose, case_id and justification from place <paramref name="first"/> on.</summary>
    public static StatedFor Read(SqliteDataReader row, int first) => new(
        row.IsDBNull(first) ? null : row.GetString(first),
        row.IsDBNull(first + 1) ? null : new ReadingOccasion(row.GetString(first + 1), row.IsDBNull(first + 2) ? "" : row.GetString(first + 2)));
}
