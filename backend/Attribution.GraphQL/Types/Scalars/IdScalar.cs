using System.Diagnostics.CodeAnalysis;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>ID</c>: text or a whole number in, text out (GraphQL §3.5.5).</summary>
internal sealed class IdScalar() : ScalarType("ID", "An opaque identifier.")
{
    public override Type RuntimeType => typeof(string);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = (literal as StringValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer) => value is not (double or float or decimal or bool) && Texts.TryWrite(value, writer);
}
