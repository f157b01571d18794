using System.CommandLine;
using Attribution.Server.Configuration;

namespace Attribution.Server.Commands;

/// <summary>Options of the verbs that use the store; each stands in for a setting. There is none for the password itself, which others could read from the list of processes.</summary>
internal static class StoreArguments
{
    private static readonly Option<string?> Store = new("--store") { Description = "sqlite or neo4j (default: setting Graph:Store, else sqlite)." };
    private static readonly Option<string?> Uri = new("--neo4j-uri") { Description = "Address of Neo4j, such as neo4j://127.0.0.1:7687 (setting Graph:Neo4j:Uri)." };
    private static readonly Option<string?> User = new("--neo4j-user") { Description = "User of Neo4j (default: setting Graph:Neo4j:User, else neo4j)." };
    private static readonly Option<string?> PasswordFile = new("--neo4j-password-file") { Description = "File that holds the user's password (setting Graph:Neo4j:PasswordFile)." };
    private static readonly Option<string?> Database = new("--neo4j-database") { Description = "Database (default: setting Graph:Neo4j:Database, else the user's home)." };

    private static readonly (Option<string?> Option, string Setting)[] OfNeo4j =
    [
        (Uri, $"{Neo4jSettings.Section}:Uri"), (User, $"{Neo4jSettings.Section}:User"), (PasswordFile, $"{Neo4jSettings.Section}:PasswordFile"), (Database, $"{Neo4jSettings.Section}:Database"),
    ];

    /// <summary>Gives a command the options.</summary>
    public static Command AddTo(Command command)
    {
        command.Options.Add(Store);
        return AddNeo4jTo(command);
    }

    /// <summary>Gives a command those of Neo4j, for one that names its stores itself.</summary>
    public static Command AddNeo4jTo(Command command)
    {
        foreach (var (option, _) in OfNeo4j)
        {
            command.Options.Add(option);
        }

        return command;
    }

    /// <summary>The settings that were given as options.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Given(ParseResult parsed) =>
        OfNeo4j.Append((Option: Store, Setting: "Graph:Store")).Select(pair => KeyValuePair.Create(pair.Setting, Value(parsed, pair.Option))).Where(pair => pair.Value is not null);

    // A command that does not have the option gives no value.
    private static string? Value(ParseResult parsed, Option<string?> option) => parsed.GetResult(option) is { } result ? result.GetValueOrDefault<string?>() : null;
}
