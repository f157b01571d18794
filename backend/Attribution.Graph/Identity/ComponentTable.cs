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
    private readonly PagedColumn<int[]> keyGroups = new();
    private readonly PagedColumn<Component> components = new();
    private readonly Dictionary<int, int[]> decidedKeyGroups = [];
    private readonly Dictionary<DecisionId, DecisionLink> links = [];
    private readonly Dictionary<int, List<DecisionLink>> linksOf = [];
    private readonly HashSet<int> unsettled = [];

    /// <summary>Takes a new record; <paramref name="keyNumber"/> is the first record of the same key.</summary>
    public void AddRecord(int number, int keyNumber)
    {
        if (keyNumber != number)
        {
            JoinKey(number, keyNumber);
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
    public Pages<int[]> FreezeKeyGroups() => keyGroups.Freeze();

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

        var first = records[keyNumber];
        var place = first.IsFirstOfKey ? first.Joined : Math.Max(1, keyGroups.Count);
        keyGroups.Set(place, joined);
        SetJoined(keyNumber, place, RecordFlags.FirstOfKey);
        SetJoined(number, keyNumber, RecordFlags.None);
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
            SetJoined(member, place, RecordFlags.Decided);
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
        var row = records[number];
        return decidedKeyGroups.TryGetValue(number, out var group) ? group
            : row.Joined == 0 ? [number]
            : keyGroups[row.IsFirstOfKey ? row.Joined : records[row.Joined].Joined];
    }

    private void SetDecidedGroup(int[] group)
    {
        foreach (var member in group)
        {
            decidedKeyGroups[member] = group;
        }
    }

    private void SetJoined(int number, int place, RecordFlags flag)
    {
        var row = records[number];
        records.Set(number, row with { Joined = place, Flags = row.Flags | flag });
    }
}
