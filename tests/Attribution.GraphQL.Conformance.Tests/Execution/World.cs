using System.Globalization;
using System.Text;
using System.Text.Json;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Conformance.Tests.Execution;

/// <summary>
/// Resolvers that depend on nothing but type, field, arguments and the parent's id; GraphQLJs/world.mjs has the same. Values are
/// wrong now and then: null where none may be, out of range, of an unknown type.
/// </summary>
internal static class World
{
    /// <summary>The key of the request's counter, a <c>long[]</c> of one.</summary>
    public const string Counter = "counter";

    private static readonly string[] Texts = ["plain", "quote \" and \\", "line\nbreak\ttab", "é ß 漢 😀", "", "\u2028\u0001\u007f</x>"];

    /// <summary>The schema's file, which both engines read.</summary>
    public static string File { get; } = Path.Combine(Folders.Scripts, "..", "Execution", "world.graphql");

    /// <summary>Everything at once.</summary>
    public static Schema Now { get; } = new SchemaBuilder()
        .AddDocumentFromString(System.IO.File.ReadAllText(File), (parent, context) => Resolve(parent, context, ValueOf(parent, context)), TypeOf).Build();

    /// <summary>About half of the fields later.</summary>
    public static Schema Later { get; } = new SchemaBuilder()
        .AddDocumentFromString(System.IO.File.ReadAllText(File), ResolveLaterAsync, TypeOf).Build();

    private static async ValueTask<object?> ResolveLaterAsync(object? parent, IResolverContext context)
    {
        var value = ValueOf(parent, context);
        if (Mix(value, 9) % 2 != 0)
        {
            await Task.Yield();
        }

        return Resolve(parent, context, value);
    }

    private static string? TypeOf(object value) => ((Parent)value).Type;

    private static object? Resolve(object? parent, IResolverContext context, uint value)
    {
        var path = $"{context.ObjectType.Name}.{context.Field.Name}";
        if (path == "Mutation.add")
        {
            context.GetGlobalState<long[]>(Counter)![0] += context.ArgumentValue<int>("by"); // the test sets it
        }

        if (path is "Counter.value" or "Counter.later")
        {
            return context.GetGlobalState<long[]>(Counter)![0]; // as above
        }

        if (Mix(value, 8) % 100 < 5)
        {
            throw new GraphQLException($"boom {value}", "BOOM");
        }

        return path is "Query.echo" or "Query.lists" or "Query.must" ? Arguments(context) : Make(context.Field.Type, value, context.Schema);
    }

    private static uint ValueOf(object? parent, IResolverContext context) =>
        Hash($"{context.ObjectType.Name}.{context.Field.Name}({Arguments(context)})#{(parent as Parent)?.Id ?? 0}");

    private static string Arguments(IResolverContext context) => Canonical(context.Field.Arguments
        .Where(each => context.HasArgument(each.Name))
        .ToDictionary(each => each.Name, each => context.ArgumentValue<object?>(each.Name)));

    private static object? Make(IType type, uint value, Schema schema)
    {
        if (type is NonNullType nonNull)
        {
            return Make(nonNull.NullableType, value, schema);
        }

        if (Mix(value, 1) % 100 < 8)
        {
            return null;
        }

        return type switch
        {
            ListType list => Enumerable.Range(0, (int)(Mix(value, 2) % 4)).Select(each => Make(list.ElementType, Mix(value, 10 + (uint)each), schema)).ToList(),
            ScalarType or EnumType => Leaf(type.NamedType.Name, Mix(value, 3)),
            ObjectType named => new Parent(named.Name, Mix(value, 4) % 1000),
            _ => new Parent(PossibleType(type.NamedType, value, schema), Mix(value, 4) % 1000),
        };
    }

    private static string PossibleType(NamedType type, uint value, Schema schema)
    {
        string[] names = [.. schema.GetPossibleTypes(type).Select(each => each.Name).Order(StringComparer.Ordinal)];
        return (Mix(value, 5) % 100) switch
        {
            < 3 => "Ghost",
            < 5 => "Counter",
            _ => names[Mix(value, 6) % names.Length],
        };
    }

    private static object Leaf(string name, uint value)
    {
        var roll = Mix(value, 7) % 100;
        return name switch
        {
            "Int" => roll < 3 ? 2147483648L : roll < 5 ? 0.5 : (object)((int)(value % 4001) - 2000),
            "Float" => roll < 3 ? double.NaN : roll < 6 ? double.PositiveInfinity : ((int)(value % 200001) - 100000) / 7.0,
            "Boolean" => value % 2 == 0,
            "ID" => roll < 50 ? (int)(value % 1000) : $"id-{value % 1000}",
            "String" => $"{Texts[value % Texts.Length]}{value % 50}",
            _ => roll < 5 ? "ODD" : (object)(new[] { "LOW", "MIDDLE", "HIGH" }[value % 3]),
        };
    }

    /// <summary>FNV-1a of a text's UTF-8, 32 bits.</summary>
    private static uint Hash(string text) => Encoding.UTF8.GetBytes(text).Aggregate(0x811c9dc5u, (value, each) => (value ^ each) * 0x01000193u);

    private static uint Mix(uint value, uint step)
    {
        var mixed = value + (step * 0x9e3779b1u);
        mixed = (mixed ^ (mixed >> 16)) * 0x45d9f3bu;
        return mixed ^ (mixed >> 15);
    }

    /// <summary>One text for one value, whatever the engine: names sorted, numbers that are not small integers as their 64 bits.</summary>
    private static string Canonical(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        int or long or double => Canonical(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        JsonElement json => Canonical(FromJson(json)),
        IReadOnlyDictionary<string, object?> fields => $"{{{string.Join(',', fields.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}:{Canonical(each.Value)}"))}}}",
        System.Collections.IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Canonical))}]",
        _ => throw new NotSupportedException($"A resolver got a {value.GetType()}."),
    };

    private static string Canonical(double number) => double.IsInteger(number) && Math.Abs(number) < 1e15
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture);

    private static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(each => each.Name, each => FromJson(each.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        _ => null,
    };

    private sealed record Parent(string Type, uint Id);
}
