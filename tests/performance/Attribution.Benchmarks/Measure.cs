using System.Diagnostics;
using System.Globalization;

namespace Attribution.Benchmarks;

/// <summary>Stopwatch figures, each printed beside its baseline of the same run.</summary>
internal static class Measure
{
    public static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>The value below which <paramref name="share"/> of the times lie.</summary>
    public static double MillisecondsAt(List<TimeSpan> times, double share)
    {
        times.Sort();
        return times[Math.Min(times.Count - 1, (int)(times.Count * share))].TotalMilliseconds;
    }

    public static void Print(string what, string value) => Console.WriteLine($"  {what,-58} {value}");

    public static void PrintRate(string what, long count, TimeSpan time) =>
        Print(what, string.Create(CultureInfo.InvariantCulture, $"{count / time.TotalSeconds:N0}/s ({count:N0} in {time.TotalSeconds:0.00} s)"));

    public static void PrintRatio(string what, TimeSpan time, TimeSpan baseline) =>
        Print(what, string.Create(CultureInfo.InvariantCulture, $"{time / baseline:0.00} x"));

    public static void PrintMilliseconds(string what, double milliseconds) =>
        Print(what, string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.00} ms"));

    /// <summary>True once a figure was above its limit; the run then ends with exit code 1.</summary>
    public static bool Missed { get; private set; }

    /// <summary>Prints a figure with its limit, and whether it holds.</summary>
    public static void PrintVerdict(string what, double value, double limit, string unit)
    {
        Missed |= value > limit;
        Print(what, string.Create(CultureInfo.InvariantCulture, $"{value:0.00} {unit} (at most {limit:0.##} {unit}: {(value <= limit ? "pass" : "MISS")})"));
    }

    /// <summary>Highest resident memory of this process so far, where the system tells it.</summary>
    public static void PrintPeakMemory() =>
        Print("peak resident memory", string.Create(CultureInfo.InvariantCulture, $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0:N0} MiB"));
}
