using Attribution.GraphQL.Execution.Coercion;

namespace Attribution.GraphQL.Types;

/// <summary>An argument of a field or of a directive (GraphQL §3.6.1).</summary>
public sealed class ArgumentDefinition : InputValueDefinition
{
    internal ArgumentDefinition(string name, IType type)
        : base(name, type)
    {
    }

    /// <summary>Coerces what is given; set once when the schema is complete.</summary>
    internal InputCoercer Coercer { get; set; } = null!; // no request sees the argument before it is set
}
