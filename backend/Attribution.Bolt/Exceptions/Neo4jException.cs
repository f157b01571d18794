namespace Neo4j.Driver;

/// <summary>What went wrong between this client and Neo4j; base of all its exceptions.</summary>
public class Neo4jException : Exception
{
    /// <summary>Without a message.</summary>
    public Neo4jException()
    {
    }

    /// <summary>With a message.</summary>
    public Neo4jException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public Neo4jException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>With the server's code and message.</summary>
    public Neo4jException(string code, string message)
        : base(message) => Code = code;

    /// <summary>With the server's code, message and a cause.</summary>
    public Neo4jException(string code, string message, Exception innerException)
        : base(message, innerException) => Code = code;

    /// <summary>The server's code, as Neo.ClientError.Statement.SyntaxError; null if the failure is the client's.</summary>
    public string? Code { get; set; }

    /// <summary>True if the same work, done again, may succeed. Auto-commit queries are never done again by this client.</summary>
    public virtual bool IsRetriable => false;

    /// <summary>GQLSTATUS, as 42001; 50N42 where the server gives none (before Bolt 5.7).</summary>
    public string GqlStatus => Gql.Status;

    /// <summary>Description of <see cref="GqlStatus"/> in words.</summary>
    public string GqlStatusDescription => Gql.Description;

    /// <summary>CLIENT_ERROR, TRANSIENT_ERROR, DATABASE_ERROR or UNKNOWN.</summary>
    public string GqlClassification => Gql.Classification;

    /// <summary>The classification as the server sent it; null if it sent none.</summary>
    public string? GqlRawClassification => Gql.RawClassification;

    /// <summary>Further facts for diagnosis, as the server sent them.</summary>
    public Dictionary<string, object?> GqlDiagnosticRecord => Gql.DiagnosticRecord;

    internal Attribution.Bolt.Exceptions.GqlError Gql { get; set; } = new();

    /// <summary>The first exception with this GQLSTATUS among this and its causes.</summary>
    /// <exception cref="InvalidOperationException">None has it.</exception>
    public Neo4jException FindByGqlStatus(string gqlStatus) =>
        Find(gqlStatus) ?? throw new InvalidOperationException($"No exception in the chain has the GQLSTATUS {gqlStatus}.");

    /// <summary>True if this or one of its causes has this GQLSTATUS.</summary>
    public bool ContainsGqlStatus(string gqlStatus) => Find(gqlStatus) is not null;

    private Neo4jException? Find(string gqlStatus)
    {
        for (Exception? cause = this; cause is not null; cause = cause.InnerException)
        {
            if (cause is Neo4jException found && found.GqlStatus == gqlStatus)
            {
                return found;
            }
        }

        return null;
    }
}
