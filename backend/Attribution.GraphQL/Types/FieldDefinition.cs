using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Types;

/// <summary>A field of an object or interface type (GraphQL §3.6); types that inherit it from an interface share it.</summary>
public sealed class FieldDefinition
{
    private static readonly Dictionary<string, ArgumentDefinition> NoArguments = [];

    internal FieldDefinition(string name, IType type, IReadOnlyList<ArgumentDefinition> arguments)
    {
        Name = name;
        Type = type;
        Arguments = arguments;
        ArgumentsByName = arguments.Count == 0 ? NoArguments : arguments.DistinctBy(each => each.Name).ToDictionary(each => each.Name);
    }

    /// <summary>The name, unique in its type.</summary>
    public string Name { get; }

    /// <summary>The declared type, an output type.</summary>
    public IType Type { get; }

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description
    {
        get => LaterDescription?.Value;
        init => LaterDescription = new(value);
    }

    /// <summary>The description, which the documentation is searched for when it is first asked for.</summary>
    internal Lazy<string?>? LaterDescription { get; init; }

    /// <summary>Why the field should no longer be used; null while it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The arguments in order of declaration.</summary>
    public IReadOnlyList<ArgumentDefinition> Arguments { get; }

    /// <summary>The same arguments by name.</summary>
    public IReadOnlyDictionary<string, ArgumentDefinition> ArgumentsByName { get; }

    /// <summary>Computes the field; null reads nothing.</summary>
    internal FieldResolver? Resolver { get; set; }

    /// <summary>Who may have it; null: everybody.</summary>
    internal FieldPermission? Permission { get; set; }

    /// <summary>Opens the stream of events; set on fields of the subscription type only.</summary>
    internal EventSource? EventSource { get; set; }

    /// <summary>Cost of one resolution.</summary>
    internal double Cost { get; init; }

    /// <summary>How many items the list holds; null when nothing is known.</summary>
    internal ListSizeDescriptor? ListSize { get; init; }
}
