namespace Neo4j.Driver;

/// <summary>How the server treats a transaction. Made by <see cref="TransactionConfigBuilder"/>.</summary>
public sealed class TransactionConfig
{
    /// <summary>After this the server ends the transaction; zero: never; null: the server's default.</summary>
    public TimeSpan? Timeout { get; internal set; }

    /// <summary>Values the server shows with the transaction in its logs and lists.</summary>
    public IDictionary<string, object> Metadata { get; internal set; } = new Dictionary<string, object>();

    internal static TransactionConfig Default { get; } = new();

    internal static TransactionConfig From(Action<TransactionConfigBuilder>? action)
    {
        if (action is null)
        {
            return Default;
        }

        var config = new TransactionConfig();
        action(new TransactionConfigBuilder(config));
        return config;
    }
}
