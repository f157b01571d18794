using System.Text;

namespace Attribution.GraphQL.Types;

/// <summary>One value of an enum type (GraphQL §3.9).</summary>
public sealed class EnumValueDefinition(string name, object value)
{
    /// <summary>The name as written in documents.</summary>
    public string Name { get; } = name;

    /// <summary>What the name stands for in resolvers: a C# enum member, or the name itself.</summary>
    public object Value { get; } = value;

    /// <summary>Markdown for readers of the schema; null when there is none.</summary>
    public string? Description
    {
        get => LaterDescription?.Value;
        init => LaterDescription = new(value);
    }

    /// <summary>The description, which the documentation is searched for when it is first asked for.</summary>
    internal Lazy<string?>? LaterDescription { get; init; }

    /// <summary>Why the value should no longer be used; null while it should.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The name as a JSON string, quotes included.</summary>
    internal byte[] Utf8 { get; } = Encoding.UTF8.GetBytes($"\"{name}\"");
}
