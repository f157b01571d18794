using System.Collections.Frozen;

namespace Attribution.GraphQL.Types;

/// <summary>The definition of a directive (GraphQL §3.13).</summary>
public sealed class DirectiveDefinition
{
    internal DirectiveDefinition(string name, IReadOnlyList<ArgumentDefinition> arguments, IReadOnlyList<string> locations)
    {
        Name = name;
        Arguments = arguments;
        ArgumentsByName = arguments.DistinctBy(each => each.Name).ToFrozenDictionary(each => each.Name);
        Locations = locations;
    }

    /// <summary>The name without the at sign.</summary>
    public string Name { get; }

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the directive may stand more than once at one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The arguments in order of declaration.</summary>
    public IReadOnlyList<ArgumentDefinition> Arguments { get; }

    /// <summary>The same arguments by name.</summary>
    public IReadOnlyDictionary<string, ArgumentDefinition> ArgumentsByName { get; }

    /// <summary>Where the directive may stand, spelled as in §3.13: <c>FIELD</c>, <c>INPUT_OBJECT</c> ….</summary>
    public IReadOnlyList<string> Locations { get; }
}
