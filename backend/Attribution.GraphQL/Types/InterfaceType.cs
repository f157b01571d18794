namespace Attribution.GraphQL.Types;

/// <summary>An interface type (GraphQL §3.7).</summary>
public sealed class InterfaceType : ComplexType
{
    internal InterfaceType(string name, string? description)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Gives the name of the object type of a value; null when the value's class decides.</summary>
    internal Func<object, string?>? TypeResolver { get; set; }
}
