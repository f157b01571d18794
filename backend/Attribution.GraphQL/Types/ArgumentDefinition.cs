namespace Attribution.GraphQL.Types;

/// <summary>An argument of a field or of a directive (GraphQL §3.6.1).</summary>
public sealed class ArgumentDefinition : InputValueDefinition
{
    internal ArgumentDefinition(string name, IType type)
        : base(name, type)
    {
    }
}
