namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>What is declared about a named type before the schema is built.</summary>
public abstract class TypeDescriptor
{
    private protected TypeDescriptor(string name) => Name = name;

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description
    {
        get => LaterDescription?.Value;
        set => LaterDescription = new(value);
    }

    /// <summary>The description, which the documentation is searched for when it is first asked for.</summary>
    internal Lazy<string?>? LaterDescription { get; set; }

    /// <summary>The C# type of the values; null when no class stands for this type alone.</summary>
    public Type? RuntimeType { get; set; }
}
