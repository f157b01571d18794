namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>Declares a directive at start.</summary>
/// <param name="name">The name without the at sign.</param>
/// <param name="locations">Where it may stand, spelled as in §3.13: <c>FIELD</c>, <c>INPUT_OBJECT</c> ….</param>
public sealed class DirectiveDescriptor(string name, params IReadOnlyList<string> locations)
{
    /// <summary>The name without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it may stand more than once at one place. Default false.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The arguments in order.</summary>
    public IReadOnlyList<InputValueDescriptor> Arguments { get; init; } = [];
}
