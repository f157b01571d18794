using System.Text;

namespace Attribution.Domain.Selectors.Urls;

/// <summary>The path of a URL without dot segments, percent-encoded (WHATWG URL §4.4, path state). A backslash parts segments in special schemes.</summary>
internal static class UrlPath
{
    /// <summary>Appends the path, which begins with its separator or is empty.</summary>
    public static void Append(StringBuilder target, ReadOnlySpan<char> path, bool special)
    {
        var start = target.Length;
        path = path.IsEmpty ? path : path[1..];
        while (true)
        {
            var end = special ? path.IndexOfAny('/', '\\') : path.IndexOf('/');
            var segment = end < 0 ? path : path[..end];
            AppendSegment(target, start, segment, isLast: end < 0);
            if (end < 0)
            {
                return;
            }

            path = path[(end + 1)..];
        }
    }

    private static void AppendSegment(StringBuilder target, int start, ReadOnlySpan<char> segment, bool isLast)
    {
        var dots = Dots(segment);
        if (dots == 2)
        {
            RemoveLast(target, start);
        }

        if (dots == 0)
        {
            target.Append('/');
            PercentEncoding.Append(target, segment, PercentEncoding.Path);
        }
        else if (isLast)
        {
            target.Append('/');
        }
    }

    private static void RemoveLast(StringBuilder target, int start)
    {
        var at = target.Length;
        while (at > start && target[at - 1] != '/')
        {
            at--;
        }

        target.Length = Math.Max(start, at - 1);
    }

    // 1 for "." and %2e, 2 for ".." in any mixture of the two, else 0.
    private static int Dots(ReadOnlySpan<char> segment)
    {
        var dots = 0;
        while (!segment.IsEmpty && dots < 3)
        {
            var length = segment[0] == '.' ? 1 : segment.StartsWith("%2e", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
            if (length == 0)
            {
                return 0;
            }

            segment = segment[length..];
            dots++;
        }

        return dots < 3 && segment.IsEmpty ? dots : 0;
    }
}
