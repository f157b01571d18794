using System.CommandLine;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Server.Identity;

namespace Attribution.Server.Commands;

/// <summary>What commands share: the data directory, the clock, ids, and where answers go. Answers go to standard output, everything else to standard error.</summary>
internal static class CommandContext
{
    /// <summary>The data directory option of every command; default: setting <c>Data:Directory</c>, else ./data.</summary>
    public static Option<string?> DataOption { get; } = new("--data") { Description = "Data directory (default: setting Data:Directory, else ./data).", Recursive = true };

    /// <summary>Answers as JSON for machines.</summary>
    public static Option<bool> JsonOption { get; } = new("--json") { Description = "Answer as JSON.", Recursive = true };

    /// <summary>The data directory in force.</summary>
    public static string DataDirectory(ParseResult parsed) =>
        parsed.GetValue(DataOption) ?? new ConfigurationBuilder().AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build()["Data:Directory"] ?? "data";

    /// <summary>The accounts, units and tokens of the data directory.</summary>
    public static IdentityStores OpenIdentity(ParseResult parsed) => IdentityStores.Open(DataDirectory(parsed), IdSource.Random, TimeProvider.System);

    /// <summary>Writes the answer: <paramref name="value"/> under <c>--json</c>, else <paramref name="text"/>.</summary>
    public static void Answer(ParseResult parsed, object value, string text) =>
        Console.WriteLine(parsed.GetValue(JsonOption) ? JsonSerializer.Serialize(value, JsonSerializerOptions.Web) : text);

    /// <summary>Writes a refusal to standard error; answers <see cref="ExitCode.Refused"/>.</summary>
    public static int Refuse(string code, string message)
    {
        Console.Error.WriteLine($"{code}: {message}");
        return ExitCode.Refused;
    }
}
