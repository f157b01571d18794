using Attribution.Bolt.Queries;

namespace Neo4j.Driver;

/// <summary>A text in Cypher and its parameters.</summary>
public class Query
{
    /// <summary>Without parameters.</summary>
    public Query(string text)
        : this(text, (IDictionary<string, object?>?)null)
    {
    }

    /// <summary>With the properties of an object as parameters, such as an anonymous one; or with a dictionary.</summary>
    public Query(string text, object? parameters)
        : this(text, ParameterObject.ToMap(parameters))
    {
    }

    /// <summary>With parameters by name.</summary>
    public Query(string text, IDictionary<string, object?>? parameters)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Parameters) = (text, parameters ?? new Dictionary<string, object?>());
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The parameters by name.</summary>
    public IDictionary<string, object?> Parameters { get; }

    /// <summary>The text and the names of its parameters, without their values.</summary>
    public override string ToString() => Parameters.Count == 0 ? Text : $"{Text} [{string.Join(", ", Parameters.Keys)}]";
}
