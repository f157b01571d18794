using System.CommandLine;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Server.Configuration;
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
    public static string DataDirectory(ParseResult parsed) => parsed.GetValue(DataOption) ?? Settings(parsed)["Data:Directory"] ?? "data";

    /// <summary>Every setting: appsettings.json, then the environment, then the command line's options of the store and <paramref name="given"/>.</summary>
    public static IConfigurationRoot Settings(ParseResult parsed, params IEnumerable<KeyValuePair<string, string?>> given) =>
        new ConfigurationBuilder().AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().AddInMemoryCollection(StoreArguments.Given(parsed).Concat(given)).Build();

    /// <summary>The store that the settings choose.</summary>
    /// <exception cref="SettingsException">They are wrong.</exception>
    public static StoreSettings StoreOf(ParseResult parsed)
    {
        var (settings, faults) = StoreSettings.Read(Settings(parsed));
        return settings ?? throw new SettingsException(faults);
    }

    /// <summary>Writes what is wrong with the settings to standard error; answers <see cref="ExitCode.WrongUse"/>.</summary>
    public static int RefuseSettings(IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine("SETTING: " + fault);
        }

        return ExitCode.WrongUse;
    }

    /// <summary>The accounts, units and tokens of the data directory.</summary>
    public static IdentityStores OpenIdentity(ParseResult parsed) => IdentityStores.Open(DataDirectory(parsed), IdSource.Random, TimeProvider.System);

    /// <summary>Puts on record that the command is about to change accounts or tokens.</summary>
    /// <exception cref="Ledger.LedgerUnavailableException">It cannot be put on record.</exception>
    public static Task NoteRightsAsync(ParseResult parsed, string what, CancellationToken cancellationToken) => RightsNotes.WriteAsync(DataDirectory(parsed), what, cancellationToken);

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
