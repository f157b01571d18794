using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Reads coerced values out of an array by position.</summary>
internal static class InputValues
{
    /// <summary>The value; default where it is null or was left out.</summary>
    public static T? Value<T>(object?[] values, int at) => values[at] is T value ? value : default;

    /// <summary>The value and whether it was given.</summary>
    public static Optional<T> Optional<T>(object?[] values, int at) =>
        values[at] == InputCoercer.Absent ? default : new Optional<T>(Value<T>(values, at));
}
