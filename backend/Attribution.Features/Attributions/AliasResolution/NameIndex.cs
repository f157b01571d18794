namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>A name that may be a variant of another.</summary>
internal readonly record struct NameCandidate(int Place, string Name, double Similarity);

/// <summary>Names by trigram, so that the variants of one are found among hundred thousands. Immutable; safe for many readers.</summary>
internal sealed class NameIndex
{
    // A trigram that more names have than this does not open the search; a variant shares a rarer one.
    private const int MostHolders = 4_000;

    private readonly string[] names;
    private readonly string[] compact;
    private readonly int[] trigramCounts;
    private readonly Dictionary<string, List<int>> byTrigram = new(StringComparer.Ordinal);

    /// <summary>Indexes names by their places.</summary>
    public NameIndex(IReadOnlyList<string> names)
    {
        this.names = [.. names];
        compact = [.. names.Select(NameForms.Compact)];
        trigramCounts = new int[compact.Length];
        for (var place = 0; place < compact.Length; place++)
        {
            foreach (var form in Forms(compact[place]))
            {
                var trigrams = NameForms.Trigrams(form);
                trigramCounts[place] = Math.Max(trigramCounts[place], trigrams.Count);
                foreach (var trigram in trigrams)
                {
                    Add(trigram, place);
                }
            }
        }
    }

    /// <summary>Names like <paramref name="name"/>, the most similar first, then by name.</summary>
    public IReadOnlyList<NameCandidate> Find(string name, double least, int first)
    {
        var wanted = NameForms.Compact(name);
        Dictionary<int, int> shared = [];
        var lists = Forms(wanted).SelectMany(NameForms.Trigrams).Distinct().Select(trigram => byTrigram.GetValueOrDefault(trigram)).OfType<List<int>>().OrderBy(list => list.Count).ToList();
        foreach (var list in lists.Where((list, place) => place < 3 || list.Count <= MostHolders))
        {
            foreach (var place in list)
            {
                shared[place] = shared.GetValueOrDefault(place) + 1;
            }
        }

        // The cosine cannot reach the bound with fewer shared trigrams than this.
        var size = NameForms.Trigrams(wanted).Count;
        var needed = least * Math.Sqrt(size) / 2;
        return [.. shared
            .Where(pair => pair.Value >= needed * Math.Sqrt(trigramCounts[pair.Key]) / 2)
            .Select(pair => new NameCandidate(pair.Key, names[pair.Key], NameForms.Similarity(wanted, compact[pair.Key])))
            .Where(candidate => candidate.Similarity >= least)
            .OrderByDescending(candidate => candidate.Similarity)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(first)];
    }

    private static IEnumerable<string> Forms(string compact)
    {
        var plain = NameForms.WithoutLeet(compact);
        return plain == compact ? [compact] : [compact, plain];
    }

    private void Add(string trigram, int place)
    {
        if (!byTrigram.TryGetValue(trigram, out var list))
        {
            byTrigram[trigram] = list = [];
        }

        if (list.Count == 0 || list[^1] != place)
        {
            list.Add(place);
        }
    }
}
