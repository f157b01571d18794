namespace Attribution.GraphQL.Types.Scalars;

/// <summary>Reads numbers out of objects without losing anything.</summary>
internal static class Numbers
{
    /// <summary>The whole number a value is; null when it is none or beyond 64 bits.</summary>
    public static long? Integer(object value) => value switch
    {
        int or long or short or byte or sbyte or ushort or uint => System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        ulong and <= long.MaxValue => (long)(ulong)value,
        bool boolean => boolean ? 1 : 0,
        double number when double.IsInteger(number) && Math.Abs(number) <= 1L << 53 => (long)number,
        float number when float.IsInteger(number) && Math.Abs(number) <= 1 << 24 => (long)number,
        decimal number when decimal.IsInteger(number) && Math.Abs(number) <= long.MaxValue => (long)number,
        _ => null,
    };
}
