namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>The reports that a record cites, in the forms in which two records may cite the same one.</summary>
internal sealed class CitedReports
{
    private const int LeastSlug = 8;
    private const int LeastWord = 4;

    private static readonly string[] Endings = [".html", ".htm", ".pdf", ".php", ".aspx"];

    /// <summary>Reads addresses without scheme.</summary>
    public CitedReports(IReadOnlyList<string> references)
    {
        Addresses = references.ToHashSet(StringComparer.Ordinal);
        foreach (var reference in Addresses.Order(StringComparer.Ordinal))
        {
            var parts = reference.Split('?', '#')[0].TrimEnd('/').Split('/');
            var path = string.Join('-', parts.Skip(1)).ToLowerInvariant();
            Paths.Add(string.Concat(path.Where(char.IsAsciiLetterOrDigit)));
            Words.UnionWith(WordsOf(path).Where(word => word.Length >= LeastWord));
            if (parts.Length > 1 && Slug(parts[^1].ToLowerInvariant()) is { } slug)
            {
                Slugs.TryAdd(slug, reference);
            }
        }
    }

    public IReadOnlySet<string> Addresses { get; }

    /// <summary>Last part of a path, which survives moves between hosts → one address with it.</summary>
    public Dictionary<string, string> Slugs { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of the paths.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths without separators, in which names are looked for.</summary>
    public List<string> Paths { get; } = [];

    private static string? Slug(string last)
    {
        var ending = Endings.FirstOrDefault(end => last.EndsWith(end, StringComparison.Ordinal));
        var slug = ending is null ? last : last[..^ending.Length];
        return slug.Length >= LeastSlug && WordsOf(slug).Any(word => word.Count(char.IsAsciiLetter) >= 3) ? slug : null;
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || !char.IsAsciiLetterOrDigit(text[at]))
            {
                if (at > start)
                {
                    yield return text[start..at];
                }

                start = at + 1;
            }
        }
    }
}
