using Attribution.Graph.Neo4j;

namespace Attribution.Server.Configuration;

/// <summary>Which store, and how it is reached.</summary>
/// <param name="Store">The store.</param>
/// <param name="Neo4j">How Neo4j is reached; null for the embedded store.</param>
internal sealed record StoreSettings(StoreKind Store, Neo4jStoreOptions? Neo4j)
{
    /// <summary>The embedded store, which needs no settings.</summary>
    public static StoreSettings Embedded { get; } = new(StoreKind.Sqlite, null);

    /// <summary>The settings, or every fault with what is allowed.</summary>
    public static (StoreSettings? Settings, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        var name = configuration["Graph:Store"] ?? nameof(StoreKind.Sqlite);
        if (name.Equals(nameof(StoreKind.Neo4j), StringComparison.OrdinalIgnoreCase))
        {
            var (options, faults) = Neo4jSettings.Read(configuration);
            return options is null ? (null, faults) : (new StoreSettings(StoreKind.Neo4j, options), []);
        }

        if (!name.Equals(nameof(StoreKind.Sqlite), StringComparison.OrdinalIgnoreCase))
        {
            return (null, [$"Graph:Store is '{name}'; Sqlite or Neo4j is allowed."]);
        }

        return Neo4jSettings.IsSet(configuration)
            ? (null, [$"{Neo4jSettings.Section} is set, but Graph:Store is Sqlite; set Graph:Store to Neo4j, or leave out {Neo4jSettings.Section}."])
            : (Embedded, []);
    }
}
