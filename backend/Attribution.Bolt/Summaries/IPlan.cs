namespace Neo4j.Driver;

/// <summary>One operator of an execution plan (EXPLAIN or PROFILE).</summary>
public interface IPlan
{
    /// <summary>The operator, as NodeIndexSeek@neo4j.</summary>
    string OperatorType { get; }

    /// <summary>What the operator works with.</summary>
    IDictionary<string, object?> Arguments { get; }

    /// <summary>Names it binds.</summary>
    IList<string> Identifiers { get; }

    /// <summary>Operators it gets its rows from.</summary>
    IList<IPlan> Children { get; }
}
