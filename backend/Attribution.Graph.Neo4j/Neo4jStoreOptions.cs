namespace Attribution.Graph.Neo4j;

/// <summary>Which database, and as whom.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>bolt:// or neo4j://, with +s or +ssc if it is encrypted.</summary>
    public required Uri Uri { get; init; }

    public required string User { get; init; }

    public required string Password { get; init; }

    /// <summary>Null: the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>Most connections to one server, 100 by default.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>After this the server ends a statement; 2 minutes by default.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Most records and most claims kept in memory as they were last read; 0, the default: none. Only for a process that follows the changes of the store, which tell it what
    /// is no longer so: its reads and searches are as old as what it has followed, and no older.
    /// </summary>
    public int RecentItems { get; init; }
}
