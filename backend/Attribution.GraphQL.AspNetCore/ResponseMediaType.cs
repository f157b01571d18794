using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Attribution.GraphQL.AspNetCore;

/// <summary>The media types of responses, and the choice between them (GraphQL over HTTP, "Accept").</summary>
internal static class ResponseMediaType
{
    public const string GraphQL = "application/graphql-response+json";
    public const string Json = "application/json";
    public const string EventStream = "text/event-stream";

    /// <summary>
    /// The type the client likes best, the first of equals; application/json where it names none or takes anything. Null where it
    /// takes none of them.
    /// </summary>
    public static string? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return Json;
        }

        if (accept.Count == 1 && accept[0] is GraphQL or Json or EventStream)
        {
            return accept[0];
        }

        return MediaTypeHeaderValue.TryParseList(accept, out var ranges) ? Best(ranges) : null;
    }

    private static string? Best(IList<MediaTypeHeaderValue> ranges)
    {
        string? best = null;
        var bestQuality = 0.0;
        foreach (var range in ranges)
        {
            var quality = range.Quality ?? 1;
            if (quality > bestQuality && TypeOf(range) is { } type && IsUtf8(range.Charset) && !IsExcluded(type, ranges))
            {
                (best, bestQuality) = (type, quality);
            }
        }

        return best;
    }

    private static string? TypeOf(MediaTypeHeaderValue range) => range switch
    {
        { MatchesAllTypes: true } => Json,
        { MatchesAllSubTypes: true } when range.Type.Equals("application", StringComparison.OrdinalIgnoreCase) => Json,
        _ when range.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) => Json,
        _ when range.MediaType.Equals(GraphQL, StringComparison.OrdinalIgnoreCase) => GraphQL,
        _ when range.MediaType.Equals(EventStream, StringComparison.OrdinalIgnoreCase) => EventStream,
        _ => null,
    };

    private static bool IsExcluded(string type, IList<MediaTypeHeaderValue> ranges) =>
        ranges.Any(each => each.Quality == 0 && each.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));

    private static bool IsUtf8(StringSegment charset) =>
        !charset.HasValue || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);
}
