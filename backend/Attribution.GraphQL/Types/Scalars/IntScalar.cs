using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>Int</c>: 32 bits, signed (GraphQL §3.5.1).</summary>
internal sealed class IntScalar() : ScalarType("Int", "A signed 32-bit integer.")
{
    public override Type RuntimeType => typeof(int);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer)
    {
        if (Numbers.Integer(value) is not (>= int.MinValue and <= int.MaxValue and var number))
        {
            return false;
        }

        writer.WriteNumber(number);
        return true;
    }
}
