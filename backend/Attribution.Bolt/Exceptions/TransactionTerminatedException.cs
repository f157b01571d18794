namespace Neo4j.Driver;

/// <summary>The transaction was ended by a failure before, here or on the server; its cause is the inner exception.</summary>
public sealed class TransactionTerminatedException : ClientException
{
    internal TransactionTerminatedException(Neo4jException inner)
        : base(inner.Code ?? "", inner.Message, inner)
    {
    }

    /// <summary>As its cause.</summary>
    public override bool IsRetriable => InnerException is Neo4jException { IsRetriable: true };
}
