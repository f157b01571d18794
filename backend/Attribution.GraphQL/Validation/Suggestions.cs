namespace Attribution.GraphQL.Validation;

/// <summary>Finds names near a mistyped one.</summary>
internal static class Suggestions
{
    /// <summary>Most names a message offers.</summary>
    private const int MaxNames = 5;

    /// <summary>Longest name compared, in characters: the comparison costs the product of the lengths.</summary>
    private const int MaxLength = 100;

    /// <summary>A sentence that offers the near names, led by a space; empty when there are none.</summary>
    public static string Sentence(string name, IEnumerable<string> known)
    {
        var near = Near(name, known);
        return near.Count == 0 ? string.Empty : $" Did you mean {string.Join(" or ", near.Select(each => $"\"{each}\""))}?";
    }

    /// <summary>The names within 40 % of edits, nearest first, then by the alphabet.</summary>
    public static IReadOnlyList<string> Near(string name, IEnumerable<string> known) => name.Length > MaxLength
        ? []
        : [.. known
            .Where(each => each.Length <= MaxLength)
            .Select(each => (Name: each, Distance: Distance(name.ToLowerInvariant(), each.ToLowerInvariant())))
            .Where(each => each.Distance <= (name.Length * 2 / 5) + 1)
            .OrderBy(each => each.Distance)
            .ThenBy(each => each.Name, StringComparer.Ordinal)
            .Select(each => each.Name)
            .Take(MaxNames)];

    /// <summary>Levenshtein's distance (1965) with one row of memory.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
