using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary><c>Float</c>: double precision, finite (GraphQL §3.5.2).</summary>
internal sealed class FloatScalar() : ScalarType("Float", "A finite double-precision number.")
{
    public override Type RuntimeType => typeof(double);

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        var text = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed) ? parsed : null;
        return value is not null;
    }

    public override bool TryWrite(object value, LeafWriter writer)
    {
        if (value is decimal money)
        {
            writer.WriteNumber(money);
            return true;
        }

        var number = value switch { double wide => wide, float narrow => narrow, _ => Numbers.Integer(value) ?? double.NaN };
        if (!double.IsFinite(number))
        {
            return false;
        }

        writer.WriteNumber(number);
        return true;
    }
}
