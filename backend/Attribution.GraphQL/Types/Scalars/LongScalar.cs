using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>Long</c>: 64 bits, signed, a JSON number.</summary>
internal sealed class LongScalar() : ScalarType("Long", "A signed 64-bit integer.")
{
    public override Type RuntimeType => typeof(long);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is IntValueNode number && long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : null;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer)
    {
        if (Numbers.Integer(value) is not { } number)
        {
            return false;
        }

        writer.WriteNumber(number);
        return true;
    }
}
