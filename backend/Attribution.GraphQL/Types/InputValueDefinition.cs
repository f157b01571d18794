using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types;

/// <summary>What an argument and an input field have in common (<c>__InputValue</c>, GraphQL §4.2.4).</summary>
public abstract class InputValueDefinition
{
    private protected InputValueDefinition(string name, IType type)
    {
        Name = name;
        Type = type;
    }

    /// <summary>The name, unique at its place.</summary>
    public string Name { get; }

    /// <summary>The declared type, an input type.</summary>
    public IType Type { get; }

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

    /// <summary>The default as a literal; null when there is none, a <see cref="NullValueNode"/> when it is null.</summary>
    public IValueNode? DefaultValue { get; init; }

    /// <summary>Whether a default value is declared; null may be one.</summary>
    public bool HasDefaultValue => DefaultValue is not null;

    /// <summary>Whether a value must be given: non-null without a default (GraphQL §5.4.3).</summary>
    public bool IsRequired => Type.IsNonNull && !HasDefaultValue;

    /// <summary>The C# type that values become; null where the type alone decides.</summary>
    internal Type? RuntimeType { get; init; }
}
