namespace Neo4j.Driver;

/// <summary>A place in the text of a query.</summary>
public interface IInputPosition
{
    /// <summary>Characters before it, from 0.</summary>
    int Offset { get; }

    /// <summary>Line, from 1.</summary>
    int Line { get; }

    /// <summary>Column, from 1.</summary>
    int Column { get; }
}
