namespace Neo4j.Driver;

/// <summary>Sets how the server treats a transaction. Every method returns the builder itself.</summary>
public sealed class TransactionConfigBuilder
{
    private readonly TransactionConfig _config;

    internal TransactionConfigBuilder(TransactionConfig config) => _config = config;

    /// <summary>After this the server ends the transaction; zero: never; null: the server's default. Counted in ms, rounded up.</summary>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        _config.Timeout = timeout is null || timeout >= TimeSpan.Zero
            ? timeout
            : throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "Must not be negative.");
        return this;
    }

    /// <summary>Values the server shows with the transaction in its logs and lists.</summary>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object> metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        _config.Metadata = metadata;
        return this;
    }
}
