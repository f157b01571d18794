namespace Attribution.GraphQL.Types;

/// <summary>A field of an input object (GraphQL §3.10).</summary>
public sealed class InputFieldDefinition : InputValueDefinition
{
    internal InputFieldDefinition(string name, IType type)
        : base(name, type)
    {
    }
}
