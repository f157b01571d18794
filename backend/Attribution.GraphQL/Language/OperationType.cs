namespace Attribution.GraphQL.Language;

/// <summary>The three operations (GraphQL 2025 §2.3).</summary>
public enum OperationType
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A stream of results, one for each event.</summary>
    Subscription,
}
