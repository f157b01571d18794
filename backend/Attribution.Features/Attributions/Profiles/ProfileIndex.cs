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

    /// <summary>The index with some profiles replaced or added and some actors gone. Where the candidates stay the same, only what these hold is read anew; else all is moved once.</summary>
    public ProfileIndex With(IReadOnlyList<ActorProfile> changed, IReadOnlySet<string>? gone = null)
    {
        var places = PlacesOf(Actors);
        var isReseated = gone?.Count > 0 || changed.Any(profile => profile.Features.Count == 0 || !places.ContainsKey(profile.ActorId));
        return isReseated ? Reseated(changed, gone ?? new HashSet<string>()) : Replaced(changed, places);
    }

    /// <summary>The actors that have a value, by place; none for a value nobody has.</summary>
    public ReadOnlySpan<Posting> Holders(EvidenceType type, string value) => postings.TryGetValue((type, value), out var found) ? found : [];

    /// <summary>Values an actor has in one section.</summary>
    public int Size(ProfileSection section, int actor) => sizes[(int)section][actor];

    private static Dictionary<string, int> PlacesOf(IReadOnlyList<ActorProfile> actors)
    {
        Dictionary<string, int> places = new(actors.Count, StringComparer.Ordinal);
        for (var actor = 0; actor < actors.Count; actor++)
        {
            places.Add(actors[actor].ActorId, actor);
        }

        return places;
    }

    private ProfileIndex Replaced(IReadOnlyList<ActorProfile> changed, Dictionary<string, int> places)
    {
        ActorProfile[] actors = [.. Actors];
        var newSizes = sizes.Select(section => section.ToArray()).ToArray();
        Dictionary<(EvidenceType Type, string Value), Posting[]> newPostings = new(postings);
        foreach (var profile in changed)
        {
            var place = places[profile.ActorId];
            Take(newPostings, newSizes, place, actors[place]);
            Give(newPostings, newSizes, place, profile);
            actors[place] = profile;
        }

        return new ProfileIndex(actors, empty, newSizes, newPostings);
    }

    private ProfileIndex Reseated(IReadOnlyList<ActorProfile> changed, IReadOnlySet<string> gone)
    {
        var ids = changed.Select(profile => profile.ActorId).ToHashSet(StringComparer.Ordinal);
        var ordered = All.Where(profile => !gone.Contains(profile.ActorId) && !ids.Contains(profile.ActorId)).Concat(changed).OrderBy(profile => profile.ActorId, StringComparer.Ordinal).ToLookup(profile => profile.Features.Count > 0);
        ActorProfile[] filled = [.. ordered[true]];
        var places = PlacesOf(filled);
        int[] seats = [.. Actors.Select(actor => ids.Contains(actor.ActorId) ? -1 : places.GetValueOrDefault(actor.ActorId, -1))];
        Dictionary<(EvidenceType Type, string Value), Posting[]> newPostings = new(postings.Count);
        foreach (var (key, held) in postings)
        {
            if (Moved(held, seats) is { Length: > 0 } moved)
            {
                newPostings[key] = moved;
            }
        }

        var newSizes = sizes.Select(section => Moved(section, seats, filled.Length)).ToArray();
        foreach (var profile in changed.Where(profile => profile.Features.Count > 0))
        {
            Give(newPostings, newSizes, places[profile.ActorId], profile);
        }

        return new ProfileIndex(filled, [.. ordered[false]], newSizes, newPostings);
    }

    // Seats rise with places, so that postings stay in order; −1: the actor is gone.
    private static Posting[] Moved(Posting[] held, int[] seats)
    {
        var moved = new Posting[held.Length];
        var count = 0;
        foreach (var posting in held)
        {
            if (seats[posting.Actor] is >= 0 and var seat)
            {
                moved[count++] = posting with { Actor = seat };
            }
        }

        return count == moved.Length ? moved : moved[..count];
    }

    private static int[] Moved(int[] section, int[] seats, int count)
    {
        var moved = new int[count];
        for (var place = 0; place < section.Length; place++)
        {
            if (seats[place] is >= 0 and var seat)
            {
                moved[seat] = section[place];
            }
        }

        return moved;
    }

    private static int CasesOf(ActorProfile actor) => Math.Max(1, actor.Cases ?? actor.Features.Count);

    private static Posting PostingOf(int place, ActorProfile actor, ProfileFeature feature) =>
        new(place, Math.Clamp(feature.Cases, 1, CasesOf(actor)), feature.FirstSeen?.DayNumber, feature.LastSeen?.DayNumber);

    private static void Take(Dictionary<(EvidenceType Type, string Value), Posting[]> postings, int[][] sizes, int place, ActorProfile old)
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
    }

    private static void Give(Dictionary<(EvidenceType Type, string Value), Posting[]> postings, int[][] sizes, int place, ActorProfile now)
    {
        foreach (var feature in now.Features)
        {
            sizes[(int)feature.Type.Section][place]++;
            var others = postings.GetValueOrDefault((feature.Type, feature.Value)) ?? [];
            postings[(feature.Type, feature.Value)] = [.. others.Append(PostingOf(place, now, feature)).OrderBy(posting => posting.Actor)];
        }
    }
}
