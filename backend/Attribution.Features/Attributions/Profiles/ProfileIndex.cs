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

    private ProfileIndex(IReadOnlyList<ActorProfile> actors, int emptyProfiles)
    {
        (Actors, EmptyProfiles) = (actors, emptyProfiles);
        sizes = [.. Enumerable.Range(0, SectionCount).Select(_ => new int[actors.Count])];
        Cases = [.. actors.Select(actor => Math.Max(1, actor.Cases ?? actor.Features.Count))];
        postings = Collect();
    }

    /// <summary>Candidates, by id.</summary>
    public IReadOnlyList<ActorProfile> Actors { get; }

    /// <summary>Actors left out because nothing is known of them.</summary>
    public int EmptyProfiles { get; }

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
        return new ProfileIndex(filled, ordered.Count - filled.Count);
    }

    /// <summary>The actors that have a value, by place; none for a value nobody has.</summary>
    public ReadOnlySpan<Posting> Holders(EvidenceType type, string value) => postings.TryGetValue((type, value), out var found) ? found : [];

    /// <summary>Values an actor has in one section.</summary>
    public int Size(ProfileSection section, int actor) => sizes[(int)section][actor];

    private Dictionary<(EvidenceType Type, string Value), Posting[]> Collect()
    {
        Dictionary<(EvidenceType Type, string Value), List<Posting>> lists = [];
        for (var actor = 0; actor < Actors.Count; actor++)
        {
            foreach (var feature in Actors[actor].Features)
            {
                sizes[(int)feature.Type.Section][actor]++;
                var key = (feature.Type, feature.Value);
                if (!lists.TryGetValue(key, out var list))
                {
                    lists[key] = list = [];
                }

                list.Add(new Posting(actor, Math.Clamp(feature.Cases, 1, Cases[actor]), feature.FirstSeen?.DayNumber, feature.LastSeen?.DayNumber));
            }
        }

        return lists.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }
}
