using System.Diagnostics.CodeAnalysis;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types;

/// <summary>A scalar type (GraphQL §3.5). Derive from it for a scalar of your own; instances must be safe for any number of threads.</summary>
public abstract class ScalarType : NamedType
{
    /// <summary>Makes a scalar called <paramref name="name"/>.</summary>
    protected ScalarType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc />
    public sealed override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the lexical form is described; null for the five of the specification.</summary>
    public string? SpecifiedByUrl { get; init; }

    /// <summary>The C# type that <see cref="TryCoerceInput"/> gives.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>
    /// Turns a literal into a value of <see cref="RuntimeType"/>. Values of variables come as literals too; null and variables
    /// never come at the top. False refuses the literal.
    /// </summary>
    public abstract bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value);

    /// <summary>Writes what a resolver gave as one JSON value. False refuses it, and then nothing may have been written.</summary>
    public abstract bool TryWrite(object value, LeafWriter writer);
}
