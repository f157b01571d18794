using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Profiles;

/// <summary>
/// All candidate actors with what they hold, by value. Immutable; safe for many readers. Actors stand in the order of their ids, so that
/// the order in which profiles arrive has no influence. Actors with an empty profile are no candidates.
/// </summary>
internal sealed class ProfileIndex
{
    private static readonly int SectionCount = Enum.GetValues<ProfileSection>().Length;

    private readonly Dictionary<(EvidenceType Type, string Value), Posting[]> postings;
    private readonly int[][] sizes;
    private readonly IReadOnlyList<ActorProfile> empty;

    private ProfileIndex(IReadOnlyList<ActorProfile> actors, IReadOnlyList<ActorProfile> empty, int[][] sizes, Dictionary<(EvidenceType Type, string Value), Posting[]> postings)
    {
        (Actors, this.empty, this.sizes, this.postings) = (actors, empty, sizes, postings);
        Cases = [.. actors.Select(CasesOf)];
    }

    /// <summary>Candidates, by id.</summary>
    public IReadOnlyList<ActorProfile> Actors { get; }

    /// <summary>Candidates and those of whom nothing is known.</summary>
    public IEnumerable<ActorProfile> All => Actors.Concat(empty);

    /// <summary>Actors left out because nothing is known of them.</summary>
    public int EmptyProfiles => empty.Count;

    /// <summary>Past cases of each candidate, 1 or more.</summary>
    public IReadOnlyList<int> Cases { get; }

    /// <summary>The index of these profiles; of two with the same id the later by content is refused as a mistake of the caller.</summary>
    public static ProfileIndex Of(IEnumerable<ActorProfile> profiles)
    {
        var ordered = profiles.OrderBy(profile => profile.ActorId, StringComparer.Ordinal).ToList();
        if (ordered.Zip(ordered.Skip(1)).FirstOrDefault(pair => pair.First.ActorId == pair.Second.ActorId).First is { } twice)
        {
            throw new ArgumentException($"Actor '{twice.ActorId}' has two profiles.", nameof(profiles));
        }

        List<ActorProfile> filled = [.. ordered.Where(profile => profile.Features.Count > 0)];
        var sizes = Enumerable.Range(0, SectionCount).Select(_ => new int[filled.Count]).ToArray();
        Dictionary<(EvidenceType Type, string Value), List<Posting>> lists = [];
        for (var actor = 0; actor < filled.Count; actor++)
        {
            foreach (var feature in filled[actor].Features)
            {
                sizes[(int)feature.Type.Section][actor]++;
                var key = (feature.Type, feature.Value);
                (lists.TryGetValue(key, out var list) ? list : lists[key] = []).Add(PostingOf(actor, filled[actor], feature));
            }
        }

        return new ProfileIndex(filled, [.. ordered.Where(profile => profile.Features.Count == 0)], sizes, lists.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()));
    }

    /// <summary>The index without some actors, which are not there any more. O(profiles).</summary>
    public ProfileIndex Without(IReadOnlySet<string> actorIds) => Of(All.Where(profile => !actorIds.Contains(profile.ActorId)));

    /// <summary>The index with some profiles replaced or added. Where the candidates stay the same, only what these hold is read anew; else all of it.</summary>
    public ProfileIndex With(IReadOnlyList<ActorProfile> changed)
    {
        Dictionary<string, int> places = new(Actors.Count, StringComparer.Ordinal);
        for (var actor = 0; actor < Actors.Count; actor++)
        {
            places[Actors[actor].ActorId] = actor;
        }

        if (changed.Any(profile => profile.Features.Count == 0 || !places.ContainsKey(profile.ActorId)))
        {
            var ids = changed.Select(profile => profile.ActorId).ToHashSet(StringComparer.Ordinal);
            return Of(All.Where(profile => !ids.Contains(profile.ActorId)).Concat(changed));
        }

        ActorProfile[] actors = [.. Actors];
        var newSizes = sizes.Select(section => section.ToArray()).ToArray();
        Dictionary<(EvidenceType Type, string Value), Posting[]> newPostings = new(postings);
        foreach (var profile in changed)
        {
            var place = places[profile.ActorId];
            Replace(newPostings, newSizes, place, actors[place], profile);
            actors[place] = profile;
        }

        return new ProfileIndex(actors, empty, newSizes, newPostings);
    }

    /// <summary>The actors that have a value, by place; none for a value nobody has.</summary>
    public ReadOnlySpan<Posting> Holders(EvidenceType type, string value) => postings.TryGetValue((type, value), out var found) ? found : [];

    /// <summary>Values an actor has in one section.</summary>
    public int Size(ProfileSection section, int actor) => sizes[(int)section][actor];

    private static int CasesOf(ActorProfile actor) => Math.Max(1, actor.Cases ?? actor.Features.Count);

    private static Posting PostingOf(int place, ActorProfile actor, ProfileFeature feature) =>
        new(place, Math.Clamp(feature.Cases, 1, CasesOf(actor)), feature.FirstSeen?.DayNumber, feature.LastSeen?.DayNumber);

    private static void Replace(Dictionary<(EvidenceType Type, string Value), Posting[]> postings, int[][] sizes, int place, ActorProfile old, ActorProfile now)
    {
        foreach (var feature in old.Features)
        {
            sizes[(int)feature.Type.Section][place]--;
            var left = Array.FindAll(postings[(feature.Type, feature.Value)], posting => posting.Actor != place);
            if (left.Length > 0)
            {
                postings[(feature.Type, feature.Value)] = left;
            }
            else
            {
                postings.Remove((feature.Type, feature.Value));
            }
        }

        foreach (var feature in now.Features)
        {
            sizes[(int)feature.Type.Section][place]++;
            var others = postings.GetValueOrDefault((feature.Type, feature.Value)) ?? [];
            postings[(feature.Type, feature.Value)] = [.. others.Append(PostingOf(place, now, feature)).OrderBy(posting => posting.Actor)];
        }
    }
}
