using System.Text.Json;
using Attribution.GraphQL.Execution.Coercion;

namespace Attribution.GraphQL.Types.Pagination;

/// <summary>The field whose page is asked for: its coordinate, its arguments, and how its cursors are written.</summary>
internal sealed record PagedField(CursorFormat Cursors, string Coordinate, IReadOnlyList<ArgumentDefinition> Arguments, object?[] Values)
{
    private static readonly string[] PagingNames = ["first", "after", "last", "before"];

    /// <summary>For pages that no request asked for, as in tests of resolvers.</summary>
    public static readonly PagedField None = new(CursorFormat.Plain, "", [], []);

    /// <summary>Names a list: two requests mean the same list when their fields, arguments but for the page, and scopes are the same.</summary>
    public string List(ReadOnlySpan<object?> scope) => $"{Coordinate} {JsonSerializer.Serialize(OtherArguments())} {string.Join(' ', scope)}";

    private Dictionary<string, object> OtherArguments()
    {
        Dictionary<string, object> others = [];
        for (var at = 0; at < Arguments.Count; at++)
        {
            if (Values[at] is { } value && value != InputCoercer.Absent && !PagingNames.Contains(Arguments[at].Name))
            {
                others[Arguments[at].Name] = value;
            }
        }

        return others;
    }
}
