namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>
/// All records together: how rare each report, tool and word is among them. Sums run in the order of the values, so that the order
/// of records has no influence.
/// </summary>
internal sealed class AliasCorpus
{
    private readonly Dictionary<(AliasField Field, string Value), int> counts = [];
    private readonly Dictionary<AliasContext, IReadOnlyDictionary<string, double>> vectors = [];
    private readonly Dictionary<string, double> nameRarities = new(StringComparer.Ordinal);

    /// <summary>Reads the records of both sides.</summary>
    public AliasCorpus(IReadOnlyList<AliasRecord> records)
    {
        var tools = records.SelectMany(record => record.Tools ?? []).Select(NameForms.Compact).ToHashSet(StringComparer.Ordinal);
        Contexts = [.. records.Select(record => new AliasContext(record, tools))];
        foreach (var context in Contexts)
        {
            foreach (var field in Enum.GetValues<AliasField>())
            {
                foreach (var value in Values(context, field))
                {
                    counts[(field, value)] = counts.GetValueOrDefault((field, value)) + 1;
                }
            }
        }
    }

    /// <summary>The records, in their order.</summary>
    public IReadOnlyList<AliasContext> Contexts { get; }

    /// <summary>What two records share in a field, each value with the logarithm of its rarity; the rarest first.</summary>
    public IReadOnlyList<(string Value, double Rarity)> Shared(AliasField field, AliasContext a, AliasContext b) =>
        [.. Values(a, field)
            .Where(Contains(b, field))
            .Select(value => (value, Math.Log((double)Contexts.Count / counts[(field, value)])))
            .OrderByDescending(pair => pair.Item2)
            .ThenBy(pair => pair.value, StringComparer.Ordinal)];

    /// <summary>Cosine of the descriptions, words weighted by rarity; 0–1.</summary>
    public double TextCosine(AliasContext a, AliasContext b)
    {
        var (small, big) = (Vector(a), Vector(b));
        if (big.Count < small.Count)
        {
            (small, big) = (big, small);
        }

        return small.Sum(pair => pair.Value * big.GetValueOrDefault(pair.Key));
    }

    /// <summary>How rare it is that a name stands in the addresses a record cites.</summary>
    public double NameRarity(string compactName)
    {
        if (!nameRarities.TryGetValue(compactName, out var rarity))
        {
            var holders = Contexts.Count(context => context.Reports.Paths.Any(path => path.Contains(compactName, StringComparison.Ordinal)));
            nameRarities[compactName] = rarity = Math.Log((double)Contexts.Count / (1 + holders));
        }

        return rarity;
    }

    private static IEnumerable<string> Values(AliasContext context, AliasField field) => field switch
    {
        AliasField.Report => context.Reports.Addresses,
        AliasField.ReportSlug => context.Reports.Slugs.Keys,
        AliasField.ReportWord => context.Reports.Words,
        AliasField.Tool => context.Tools,
        AliasField.Word => context.Words.Keys,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown field {field}."),
    };

    private static Func<string, bool> Contains(AliasContext context, AliasField field) => field switch
    {
        AliasField.Report => context.Reports.Addresses.Contains,
        AliasField.ReportSlug => context.Reports.Slugs.ContainsKey,
        AliasField.ReportWord => context.Reports.Words.Contains,
        AliasField.Tool => context.Tools.Contains,
        _ => context.Words.ContainsKey,
    };

    private IReadOnlyDictionary<string, double> Vector(AliasContext context)
    {
        if (!vectors.TryGetValue(context, out var vector))
        {
            var raw = context.Words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, Weight: (1 + Math.Log(word.Value)) * Math.Log((double)Contexts.Count / counts[(AliasField.Word, word.Key)]))).ToList();
            var length = Math.Sqrt(raw.Sum(word => word.Weight * word.Weight));
            vectors[context] = vector = raw.ToDictionary(word => word.Key, word => length > 0 ? word.Weight / length : 0, StringComparer.Ordinal);
        }

        return vector;
    }
}
