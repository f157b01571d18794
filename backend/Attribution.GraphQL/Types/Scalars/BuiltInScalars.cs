using System.Globalization;

namespace Attribution.GraphQL.Types.Scalars;

/// <summary>The scalars a schema has without declaring them, and the C# types that stand for them.</summary>
internal static class BuiltInScalars
{
    /// <summary>The five of the specification; always in a schema (§3.5).</summary>
    public static IEnumerable<ScalarType> Specified => [new StringScalar(), new BooleanScalar(), new IntScalar(), new FloatScalar(), new IdScalar()];

    /// <summary>Further ones, in a schema only where something uses them.</summary>
    public static IEnumerable<ScalarType> OnDemand =>
    [
        new LongScalar(),
        new DateTimeScalar(),
        new JsonScalar(),
        new TextScalar<DateOnly>(
            "LocalDate",
            "A date without a time: `2025-09-01`.",
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
            date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        new TextScalar<Guid>("UUID", "A UUID in its form with hyphens.", text => Guid.TryParseExact(text, "D", out var id) ? id : null, id => id.ToString("D")),
    ];

    /// <summary>Which scalar stands for a C# type; null when none does by itself.</summary>
    public static string? NameOf(Type type) => Names.GetValueOrDefault(type);

    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(int)] = "Int",
        [typeof(short)] = "Int",
        [typeof(ushort)] = "Int",
        [typeof(byte)] = "Int",
        [typeof(sbyte)] = "Int",
        [typeof(long)] = "Long",
        [typeof(uint)] = "Long",
        [typeof(double)] = "Float",
        [typeof(float)] = "Float",
        [typeof(decimal)] = "Float",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(Guid)] = "UUID",
        [typeof(System.Text.Json.JsonElement)] = "JSON",
        [typeof(System.Text.Json.Nodes.JsonNode)] = "JSON",
    };
}
