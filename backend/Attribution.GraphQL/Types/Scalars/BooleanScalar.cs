using System.Diagnostics.CodeAnalysis;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>Boolean</c> (GraphQL §3.5.4).</summary>
internal sealed class BooleanScalar() : ScalarType("Boolean", "`true` or `false`.")
{
    public override Type RuntimeType => typeof(bool);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = (literal as BooleanValueNode)?.Value;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer)
    {
        if (value is not bool boolean)
        {
            return false;
        }

        writer.WriteBoolean(boolean);
        return true;
    }
}
