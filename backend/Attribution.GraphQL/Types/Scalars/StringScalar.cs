using System.Diagnostics.CodeAnalysis;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>String</c> (GraphQL §3.5.3). Values of other C# types are written as their invariant text.</summary>
internal sealed class StringScalar() : ScalarType("String", "Text.")
{
    public override Type RuntimeType => typeof(string);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = (literal as StringValueNode)?.Value;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer) => Texts.TryWrite(value, writer);
}
