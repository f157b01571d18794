using System.Diagnostics;
using System.Globalization;

namespace Attribution.GraphQL.Conformance.Tests.Attacks;

/// <summary>CPU time of the current thread where Linux tells it, else the clock's: a busy machine does not fail a test, a slow engine does.</summary>
internal static class ThreadTime
{
    /// <summary>What a refusal may take, the fastest of a few (rows A25 to A29).</summary>
    public static TimeSpan Budget { get; } = TimeSpan.FromMilliseconds(100);

    public static TimeSpan Now() => File.Exists("/proc/thread-self/schedstat")
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], CultureInfo.InvariantCulture) / 1_000.0)
        : Stopwatch.GetElapsedTime(0);
}
