using System.Reflection;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Makes lists of the C# type that a place wants.</summary>
internal static class ListBuilding
{
    /// <summary>How to make a <paramref name="listType"/> of coerced items.</summary>
    /// <exception cref="NotSupportedException">The type can hold neither an array, a list nor a set.</exception>
    public static Func<object?[], object> For(Type listType, Type element) => Maker(listType, element) is { } name
        ? typeof(ListBuilding).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element) // the three below
            .CreateDelegate<Func<object?[], object>>()
        : throw new NotSupportedException($"A list of inputs cannot become a {listType.Name}.");

    private static string? Maker(Type listType, Type element) => listType switch
    {
        _ when listType.IsAssignableFrom(element.MakeArrayType()) => nameof(Array),
        _ when listType.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) => nameof(List),
        _ when listType.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(element)) => nameof(Set),
        _ => null,
    };

    private static object Array<T>(object?[] items)
    {
        var array = new T?[items.Length];
        for (var at = 0; at < array.Length; at++)
        {
            array[at] = (T?)items[at];
        }

        return array;
    }

    private static object List<T>(object?[] items) => new List<T?>((T?[])Array<T>(items));

    private static object Set<T>(object?[] items) => new HashSet<T?>((T?[])Array<T>(items));
}
