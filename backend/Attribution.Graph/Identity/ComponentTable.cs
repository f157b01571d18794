using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Graph.Identity;

/// <summary>
/// The writer's side of identity: which records share a key, which decisions there are, and the components both make. Records of one key without decisions are only
/// listed; a component is kept where decisions lie inside it. For one writer.
/// </summary>
internal sealed class ComponentTable(PagedColumn<RecordRow> records)
{
    private readonly KeyGroupLists keyGroups = new();
    private readonly PagedColumn<Component> components = new();
    private readonly Dictionary<int, int[]> decidedKeyGroups = [];
    private readonly Dictionary<DecisionId, DecisionLink> links = [];
    private readonly Dictionary<int, List<DecisionLink>> linksOf = [];
    private readonly HashSet<int> unsettled = [];

    // Until the first components are made: sorted together, lists get just the room they need.
    private List<(int Key, int Number)>? loading = [];

    /// <summary>Takes a new record; <paramref name="keyNumber"/> is the first record of the same key.</summary>
    public void AddRecord(int number, int keyNumber)
    {
        if (keyNumber != number)
        {
            if (loading is null)
            {
                JoinKey(number, keyNumber);
            }
            else
            {
                loading.Add((keyNumber, number));
            }
        }

        if (linksOf.ContainsKey(number))
        {
            unsettled.Add(number);
        }
    }

    /// <summary>Takes a decision, new, withdrawn or as known.</summary>
    public void Put(Decision decision)
    {
        var link = DecisionLink.Of(decision);
        if (links.TryGetValue(link.Id, out var known))
        {
            if (known == link)
            {
                return;
            }

            LinksOf(known.Low).Remove(known);
            LinksOf(known.High).Remove(known);
        }

        links[link.Id] = link;
        LinksOf(link.Low).Add(link);
        LinksOf(link.High).Add(link);
        unsettled.Add(link.Low);
        unsettled.Add(link.High);
    }

    /// <summary>Makes the components around everything taken since the last time.</summary>
    public void Settle()
    {
        JoinLoaded();
        HashSet<int> done = [];
        foreach (var number in unsettled)
        {
            if (!done.Contains(number) && IsKnown(number))
            {
                done.UnionWith(Settle(number));
            }
        }

        unsettled.Clear();
    }

    /// <summary>Members by key group, for readers.</summary>
    public Pages<int> FreezeKeyGroups() => keyGroups.Freeze();

    /// <summary>Components with decisions, for readers.</summary>
    public Pages<Component> FreezeComponents() => components.Freeze();

    private void JoinKey(int number, int keyNumber)
    {
        var members = KeyGroupOf(keyNumber);
        int[] joined = [.. members, number];
        Array.Sort(joined);
        if (records[keyNumber].IsDecided)
        {
            SetDecidedGroup(joined);
            unsettled.Add(keyNumber);
            return;
        }

        SetKeyGroup(keyNumber, joined);
    }

    private void JoinLoaded()
    {
        if (loading is not { } joins)
        {
            return;
        }

        loading = null;
        joins.Sort();
        List<int> group = [];
        for (var place = 0; place < joins.Count; place++)
        {
            if (group.Count == 0)
            {
                group.Add(joins[place].Key);
            }

            group.Add(joins[place].Number);
            if (place + 1 == joins.Count || joins[place + 1].Key != joins[place].Key)
            {
                SetKeyGroup(group[0], [.. group]);
                group.Clear();
            }
        }
    }

    private void SetKeyGroup(int keyNumber, int[] members)
    {
        var first = records[keyNumber];
        var isListed = first.IsFirstOfKey && !first.IsFirstOfPair;
        var place = members.Length == 2 ? members[1] : isListed ? keyGroups.Replace(first.Joined, members) : keyGroups.Add(members);
        var flags = first.Flags & ~RecordFlags.FirstOfPair;
        records.Set(keyNumber, first with { Joined = place, Flags = flags | (members.Length == 2 ? RecordFlags.FirstOfKey | RecordFlags.FirstOfPair : RecordFlags.FirstOfKey) });
        foreach (var member in members.AsSpan(1))
        {
            if (records[member].Joined != keyNumber)
            {
                records.Set(member, records[member] with { Joined = keyNumber });
            }
        }
    }

    private IReadOnlyCollection<int> Settle(int number)
    {
        var members = Reach(number);
        var inside = members.SelectMany(LinksAt).Where(link => members.Contains(link.Low) && members.Contains(link.High)).ToHashSet();
        if (inside.Count == 0)
        {
            return members;
        }

        var keys = Array.ConvertAll([.. members], member => KeyGroupOf(member)[0]);
        foreach (var group in members.Select(KeyGroupOf).DistinctBy(group => group[0]).ToArray())
        {
            SetDecidedGroup(group);
        }

        var place = members.Where(member => records[member].IsDecided).Select(member => records[member].Joined).FirstOrDefault(Math.Max(1, components.Count));
        components.Set(place, new Component([.. members], keys, inside));
        foreach (var member in members)
        {
            records.Set(member, records[member] with { Joined = place, Flags = records[member].Flags | RecordFlags.Decided });
        }

        return members;
    }

    // Everything that equal keys and decisions for "same" reach, withdrawn ones too, since a view may be of a time when they stood.
    private SortedSet<int> Reach(int start)
    {
        SortedSet<int> reached = [start];
        Stack<int> waiting = new([start]);
        while (waiting.TryPop(out var number))
        {
            var joined = LinksAt(number).Where(Joins).Select(link => link.Low == number ? link.High : link.Low);
            foreach (var next in KeyGroupOf(number).Concat(joined))
            {
                if (reached.Add(next))
                {
                    waiting.Push(next);
                }
            }
        }

        return reached;
    }

    private bool Joins(DecisionLink link) => link.Verdict == Verdict.Same && SameFamily(link);

    private bool SameFamily(DecisionLink link)
    {
        var (low, high) = ((Kind)records[link.Low].KindCode, (Kind)records[link.High].KindCode);
        return low == high || FamilyOf(low) == FamilyOf(high);
    }

    private static Kind FamilyOf(Kind kind) => Enum.IsDefined(kind) && kind is not Kind.None ? KindRegistry.Of(kind).IdentityFamily : kind;

    private IEnumerable<DecisionLink> LinksAt(int number) =>
        linksOf.TryGetValue(number, out var known) ? known.Where(link => IsKnown(link.Low) && IsKnown(link.High) && (link.Verdict != Verdict.Same || SameFamily(link))) : [];

    private bool IsKnown(int number) => number < records.Count && records[number].KindCode != 0;

    private List<DecisionLink> LinksOf(int number)
    {
        if (!linksOf.TryGetValue(number, out var known))
        {
            linksOf[number] = known = [];
        }

        return known;
    }

    private int[] KeyGroupOf(int number)
    {
        if (decidedKeyGroups.TryGetValue(number, out var group))
        {
            return group;
        }

        var row = records[number];
        var key = row.IsFirstOfKey ? number : row.Joined;
        return row.Joined == 0 ? [number]
            : records[key].IsFirstOfPair ? [key, records[key].Joined]
            : keyGroups.MembersAt(records[key].Joined);
    }

    private void SetDecidedGroup(int[] group)
    {
        foreach (var member in group)
        {
            decidedKeyGroups[member] = group;
        }
    }
}
