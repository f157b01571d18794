namespace Attribution.Bolt.Summaries;

/// <summary>The database a query ran in.</summary>
internal sealed class DatabaseIdentity(string? name) : IDatabaseInfo
{
    public string? Name => name;
}
