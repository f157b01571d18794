using System.Runtime.InteropServices;

namespace Attribution.Bolt.Configuration;

/// <summary>What HELLO says of this client.</summary>
internal static class DriverIdentity
{
    /// <summary>Product and version.</summary>
    public static string UserAgent { get; } = $"attribution-bolt/{Version()}";

    /// <summary>bolt_agent of HELLO, mandatory since Bolt 5.3.</summary>
    public static IReadOnlyDictionary<string, object?> BoltAgent { get; } = new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["product"] = UserAgent,
        ["platform"] = $"{RuntimeInformation.OSDescription}; {RuntimeInformation.ProcessArchitecture}",
        ["language"] = "dotnet",
        ["language_details"] = RuntimeInformation.FrameworkDescription,
    };

    private static string Version() => typeof(DriverIdentity).Assembly.GetName().Version is { } version
        ? $"{version.Major}.{version.Minor}.{version.Build}"
        : "0";
}
