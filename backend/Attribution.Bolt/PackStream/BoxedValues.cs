namespace Attribution.Bolt.PackStream;

/// <summary>Values that occur so often that they are boxed once.</summary>
internal static class BoxedValues
{
    public static readonly object True = true, False = false;

    private const long Least = -128, Most = 1023;

    private static readonly object[] Integers = [.. Enumerable.Range((int)Least, (int)(Most - Least + 1)).Select(value => (object)(long)value)];

    public static object Integer(long value) => value is >= Least and <= Most ? Integers[value - Least] : value;
}
