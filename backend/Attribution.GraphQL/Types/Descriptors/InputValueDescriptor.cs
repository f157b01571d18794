namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>Declares an argument or an input field at start.</summary>
public sealed class InputValueDescriptor
{
    /// <summary>Declares one of a type in GraphQL syntax.</summary>
    public InputValueDescriptor(string name, string type)
        : this(name, TypeReference.Parse(type))
    {
    }

    internal InputValueDescriptor(string name, TypeReference type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description
    {
        get => LaterDescription?.Value;
        init => LaterDescription = new(value);
    }

    /// <summary>The description, which the documentation is searched for when it is first asked for.</summary>
    internal Lazy<string?>? LaterDescription { get; init; }

    /// <summary>Why this should no longer be used; null while it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The default as a GraphQL literal; null when there is none.</summary>
    public string? DefaultValueSyntax { get; init; }

    internal TypeReference Type { get; }

    /// <summary>A C# default, printed as a literal once the type is known; null when there is none.</summary>
    internal object? DefaultRuntimeValue { get; init; }

    /// <summary>The C# type that values are coerced into; null leaves the scalar's own.</summary>
    internal Type? RuntimeType { get; init; }
}
