using System.Globalization;
using System.Text.Json;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Scalars;

namespace Attribution.GraphQL.Tests.Types.Scalars;

/// <summary>What each scalar takes of the literals of §2.9 (GraphQL §3.5, input coercion), and what becomes of it.</summary>
public sealed class ScalarInputTests
{
    [Theory]
    [InlineData("Int", "0", "0")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Int", "1.0", null)]
    [InlineData("Int", "\"1\"", null)]
    [InlineData("Int", "true", null)]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Long", "9223372036854775808", null)]
    [InlineData("Long", "1e3", null)]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "-0.5e-3", "-0.0005")]
    [InlineData("Float", "1e309", null)]
    [InlineData("Float", "\"1\"", null)]
    [InlineData("String", "\"a\\u00e9\"", "aé")]
    [InlineData("String", "\"\"\"\n  a\n    b\n\"\"\"", "a\n  b")]
    [InlineData("String", "\"\"", "")]
    [InlineData("String", "1", null)]
    [InlineData("String", "RED", null)]
    [InlineData("Boolean", "true", "True")]
    [InlineData("Boolean", "false", "False")]
    [InlineData("Boolean", "1", null)]
    [InlineData("Boolean", "\"true\"", null)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "12345678901234567890123", "12345678901234567890123")]
    [InlineData("ID", "1.5", null)]
    [InlineData("ID", "true", null)]
    [InlineData("DateTime", "\"2026-01-02T03:04:05Z\"", "2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("DateTime", "\"2026-01-02T03:04:05.1234567+05:30\"", "2026-01-02T03:04:05.1234567+05:30")]
    [InlineData("DateTime", "\"2026-01-02t03:04:05z\"", "2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("DateTime", "\"2026-01-02T03:04:05\"", null)]
    [InlineData("DateTime", "\"2026-01-02\"", null)]
    [InlineData("DateTime", "\"2026-02-30T00:00:00Z\"", null)]
    [InlineData("DateTime", "\"2026-01-02T03:04:05.12345678Z\"", null)]
    [InlineData("DateTime", "1", null)]
    [InlineData("JSON", "{ a: [1, 2.5, \"x\", RED, null, true], b: {} }", """{"a":[1,2.5,"x","RED",null,true],"b":{}}""")]
    [InlineData("JSON", "99999999999999999999", "1E+20")]
    [InlineData("JSON", "1e400", null)]
    public void TryCoerceInput_Literal_IsTheValueOrRefused(string scalar, string literal, string? expected)
    {
        var type = BuiltInScalars.Specified.Concat(BuiltInScalars.OnDemand).Single(each => each.Name == scalar);
        var isTaken = type.TryCoerceInput(Utf8GraphQLParser.ParseValueLiteral(literal), out var value);
        Assert.Equal(expected is not null, isTaken);
        Assert.Equal(expected, Text(value));
        Assert.True(!isTaken || value!.GetType() == type.RuntimeType, $"{value?.GetType()} is not {type.RuntimeType}."); // taken values are not null
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        JsonElement json => json.GetRawText(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
