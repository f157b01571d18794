using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Graph.Identity;

/// <summary>
/// Everything that could be one entity to somebody: records joined by equal keys and by <em>same</em> decisions, whoever may see them and whether they still stand.
/// What a reader sees of it is resolved inside it; where all of it is visible that is done once. Immutable.
/// </summary>
internal sealed class Component
{
    private readonly int[] members;
    private readonly int[] keys;
    private readonly DecisionLink[] links;
    private readonly int[] linkLabels;
    private readonly Lazy<Partition> whole;

    /// <summary>Members ascending, beside each the number that stands for its identity key, and the decisions between them.</summary>
    public Component(int[] members, int[] keys, IEnumerable<DecisionLink> decisions)
    {
        (this.members, this.keys) = (members, keys);
        links = [.. decisions.Order()];
        linkLabels = [.. links.Where(link => link.WithdrawnAt == long.MaxValue).Select(link => link.Label).Distinct()];
        whole = new Lazy<Partition>(() => Resolve(_ => true, link => link.WithdrawnAt == long.MaxValue));
    }

    /// <summary>Its records, ascending.</summary>
    public IReadOnlyList<int> Members => members;

    /// <summary>What a reader of now sees who sees all of it.</summary>
    public Partition Whole => whole.Value;

    /// <summary>True if the reader's view is of now and shows every record and every decision that stands.</summary>
    public bool IsWhollyVisible(ViewReader reader)
    {
        if (reader.View.AsOf is not null)
        {
            return false;
        }

        foreach (var label in linkLabels)
        {
            if (!reader.View.Labels.Contains(label))
            {
                return false;
            }
        }

        foreach (var member in members)
        {
            if (!reader.IsVisible(member))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What this reader sees of it. O(members + decisions), and members² at worst where <em>different</em> verdicts stand between equal keys.</summary>
    public Partition Resolve(ViewReader reader) => Resolve(reader.IsVisible, link => link.StandsIn(reader.View));

    private Partition Resolve(Func<int, bool> isVisible, Func<DecisionLink, bool> stands)
    {
        var visible = Array.ConvertAll(members, member => isVisible(member));
        var verdicts = EffectiveVerdicts(visible, stands);
        DisjointSets sets = new(members.Length);
        var different = verdicts.Where(pair => pair.Value == Verdict.Different).Select(pair => pair.Key).ToHashSet();
        KeyLinks.Join(sets, keys, visible, different);
        foreach (var ((low, high), verdict) in verdicts)
        {
            if (verdict == Verdict.Same)
            {
                sets.Join(low, high);
            }
        }

        var leads = new int[members.Length];
        for (var place = 0; place < members.Length; place++)
        {
            leads[place] = visible[place] ? members[sets.Find(place)] : 0;
        }

        return new Partition(members, leads, [.. different.Where(pair => leads[pair.Low] == leads[pair.High]).Select(pair => leads[pair.Low])]);
    }

    // Links are ordered so that the last of a pair is the latest.
    private Dictionary<(int Low, int High), Verdict> EffectiveVerdicts(bool[] visible, Func<DecisionLink, bool> stands)
    {
        Dictionary<(int Low, int High), Verdict> verdicts = [];
        foreach (var link in links)
        {
            var (low, high) = (Array.BinarySearch(members, link.Low), Array.BinarySearch(members, link.High));
            if (visible[low] && visible[high] && stands(link))
            {
                verdicts[(low, high)] = link.Verdict;
            }
        }

        return verdicts;
    }
}
