namespace Attribution.Bolt.Values;

/// <summary>The untyped comparison that all dates and times offer.</summary>
internal static class Comparisons
{
    public static int With<T>(IComparable<T> value, object? other)
        where T : class => other switch
        {
            null => 1,
            T same => value.CompareTo(same),
            _ => throw new ArgumentException($"A {typeof(T).Name} compares only with its like.", nameof(other)),
        };
}
