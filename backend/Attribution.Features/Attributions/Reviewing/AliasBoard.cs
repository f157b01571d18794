using Attribution.Features.Attributions.AliasResolution;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>All actors that one reading shows with the pairs worth looking at. Made once for all readers who see the same at one revision.</summary>
internal sealed class AliasBoard
{
    // A report or tool of more actors than this opens no pair.
    private const int MostHolders = 12;
    private const double LeastSimilarity = 0.6;
    private const int MostLike = 50;

    private readonly NameIndex names;
    private readonly int[] actorOfName;
    private readonly IReadOnlyList<AliasRecord> records;

    private AliasBoard(IReadOnlyList<ActorDossier> actors, IReadOnlyList<AliasRecord> records)
    {
        (Actors, this.records) = (actors, records);
        var all = records.Index().SelectMany(pair => pair.Item.Names.Select(name => (pair.Index, Name: name))).ToList();
        actorOfName = [.. all.Select(pair => pair.Index)];
        names = new NameIndex([.. all.Select(pair => pair.Name)]);
        Pairs = PairsOf(new AliasCorpus(records));
    }

    /// <summary>The actors, by lead.</summary>
    public IReadOnlyList<ActorDossier> Actors { get; }

    /// <summary>Pairs of places with their evidence and probability, the most probable first.</summary>
    public IReadOnlyList<(int A, int B, AliasPair Pair)> Pairs { get; }

    /// <summary>Reads the actors and compares them.</summary>
    public static async Task<AliasBoard> ReadAsync(GraphReading reading, ActorProfiles profiles, CancellationToken cancellationToken)
    {
        var actors = profiles.Dossiers.Values.OrderBy(dossier => dossier.Lead)
            .Select(dossier => (Dossier: dossier, Entity: reading.Snapshot.EntityOf(reading.View, dossier.Lead)))
            .Where(pair => pair.Entity is not null)
            .Select(pair => (pair.Dossier, pair.Entity!)) // null ones were left out the line before
            .ToList();
        return new AliasBoard([.. actors.Select(actor => actor.Dossier)], await AliasSources.ReadAsync(reading, actors, cancellationToken));
    }

    /// <summary>Actors with names like a name, the most similar first; each once.</summary>
    public IReadOnlyList<(int Actor, NameCandidate Name)> Like(string name) =>
        [.. names.Find(name, LeastSimilarity, MostLike).Select(candidate => (actorOfName[candidate.Place], candidate)).DistinctBy(pair => pair.Item1)];

    /// <summary>The two most similar names of two actors, and how similar they are.</summary>
    public (string First, string Second, double Similarity) Names(int a, int b)
    {
        var best = (First: records[a].Names.FirstOrDefault() ?? "", Second: records[b].Names.FirstOrDefault() ?? "", Similarity: 0.0);
        foreach (var first in records[a].Names)
        {
            foreach (var second in records[b].Names)
            {
                var similarity = NameForms.Similarity(NameForms.Compact(first), NameForms.Compact(second));
                best = similarity > best.Similarity ? (first, second, similarity) : best;
            }
        }

        return best;
    }

    private IReadOnlyList<(int A, int B, AliasPair Pair)> PairsOf(AliasCorpus corpus)
    {
        var scored = Blocked(corpus)
            .Select(pair => (pair.A, pair.B, Lines: AliasWeights.Of(corpus, corpus.Contexts[pair.A], corpus.Contexts[pair.B])))
            .Select(pair => (pair.A, pair.B, pair.Lines, LogOdds: AliasWeights.Prior + pair.Lines.Sum(line => line.WeightInNats)))
            .ToList();
        var best = scored.SelectMany(pair => new[] { (Place: pair.A, pair.LogOdds), (Place: pair.B, pair.LogOdds) })
            .GroupBy(pair => pair.Place)
            .ToDictionary(pairs => pairs.Key, pairs => AliasMatcher.TwoBest(pairs.Select(pair => pair.LogOdds)));
        return [.. scored
            .Select(pair => (pair.A, pair.B, Pair: new AliasPair(records[pair.A], records[pair.B], pair.LogOdds, pair.Lines) { Probability = AliasMatcher.Probability(pair.LogOdds, best[pair.A], best[pair.B]) }))
            .OrderByDescending(pair => pair.Pair.Probability)
            .ThenBy(pair => pair.A)
            .ThenBy(pair => pair.B)];
    }

    private IEnumerable<(int A, int B)> Blocked(AliasCorpus corpus)
    {
        HashSet<(int, int)> pairs = [];
        var shared = corpus.Contexts.Index()
            .SelectMany(pair => pair.Item.Reports.Addresses.Concat(pair.Item.Reports.Slugs.Keys.Select(slug => "slug " + slug)).Concat(pair.Item.Tools.Select(tool => "tool " + tool)).Select(key => (Key: key, pair.Index)))
            .GroupBy(pair => pair.Key, pair => pair.Index);
        foreach (var holders in shared)
        {
            int[] places = [.. holders.Distinct().Order().Take(MostHolders + 1)];
            if (places.Length <= MostHolders)
            {
                pairs.UnionWith(places.SelectMany((first, at) => places.Skip(at + 1).Select(second => (first, second))));
            }
        }

        for (var actor = 0; actor < records.Count; actor++)
        {
            foreach (var other in records[actor].Names.SelectMany(Like).Select(found => found.Actor).Where(other => other != actor))
            {
                pairs.Add((Math.Min(actor, other), Math.Max(actor, other)));
            }
        }

        return pairs.Order();
    }
}
