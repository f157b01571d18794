using System.Diagnostics.CodeAnalysis;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Validation;

/// <summary>A scalar that takes every literal, as custom scalars of graphql-js do unless told otherwise.</summary>
internal sealed class AnyScalar(string name) : ScalarType(name)
{
    public override Type RuntimeType => typeof(object);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal;
        return true;
    }

    public override bool TryWrite(object value, LeafWriter writer) => false;
}
