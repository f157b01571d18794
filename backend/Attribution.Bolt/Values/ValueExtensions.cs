using Attribution.Bolt.Values;

namespace Neo4j.Driver;

/// <summary>Converts values of results to the types a caller wants.</summary>
public static class ValueExtensions
{
    /// <summary>The value as <typeparamref name="T"/>; the default if it is null.</summary>
    public static T As<T>(this object? value, T defaultValue) => value is null ? defaultValue : value.As<T>();

    /// <summary>
    /// The value as <typeparamref name="T"/>: numbers among each other where they fit, anything as text, lists and maps element by element.
    /// Null is null for types that have it.
    /// </summary>
    /// <exception cref="InvalidCastException">The value has no such form, or is null and the type has none.</exception>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public static T As<T>(this object? value) => value switch
    {
        T same => same,
        null when default(T) is null => default!, // The caller's type has null.
        null => throw new InvalidCastException($"Null is no {typeof(T)}."),
        _ => (T)ValueConversion.To(typeof(T), value),
    };
}
