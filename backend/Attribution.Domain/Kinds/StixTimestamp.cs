using System.Globalization;

namespace Attribution.Domain.Kinds;

/// <summary>Times as STIX writes them: RFC 3339 in UTC with Z and any number of decimals (STIX 2.1 §2.16).</summary>
public static class StixTimestamp
{
    /// <summary>Longest text read as a time, in characters: far more decimals than any clock has.</summary>
    public const int MaximumLength = 40;

    private const int SecondsEnd = 19;

    /// <summary>
    /// Decimals beyond 100 ns are cut, not rounded, so that no time moves past a later one. A leap second counts as the last 100 ns of
    /// its minute.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length is <= SecondsEnd or > MaximumLength || text[^1] is not 'Z' || !TryDecimals(text[SecondsEnd..^1], out var ticks))
        {
            return false;
        }

        Span<char> seconds = stackalloc char[SecondsEnd];
        text[..SecondsEnd].CopyTo(seconds);
        if (seconds.EndsWith(":60", StringComparison.Ordinal))
        {
            (seconds[^2], seconds[^1], ticks) = ('5', '9', TimeSpan.TicksPerSecond - 1);
        }

        if (!DateTimeOffset.TryParseExact(seconds, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time))
        {
            return false;
        }

        time = time.AddTicks(ticks);
        return true;
    }

    /// <summary>With three decimals, or six when milliseconds would lose something.</summary>
    public static string Format(DateTimeOffset time) => time.UtcTicks % TimeSpan.TicksPerMillisecond == 0
        ? time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
        : time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private static bool TryDecimals(ReadOnlySpan<char> decimals, out long ticks)
    {
        ticks = 0;
        if (decimals.IsEmpty)
        {
            return true;
        }

        if (decimals[0] is not '.' || decimals.Length == 1 || decimals[1..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        for (var index = 1; index <= 7; index++)
        {
            ticks = (ticks * 10) + (index < decimals.Length ? decimals[index] - '0' : 0);
        }

        return true;
    }
}
