using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Attribution.Graph.Views;

namespace Attribution.Graph.Index;

/// <summary>How many relationships readers with the same labels see at the hubs of one snapshot, counted once for all their path searches. Safe for concurrent use.</summary>
internal sealed class HubDegrees
{
    private const int MaxKept = 10_000;

    private readonly ConditionalWeakTable<LabelSet, ConcurrentDictionary<(int Lead, long? AsOf, long? ValidAt), int>> byLabels = [];

    /// <summary>The number at this entity, counted by <paramref name="count"/> where it is not known yet.</summary>
    public int Of(View view, int lead, Func<int, int> count)
    {
        var degrees = byLabels.GetOrAdd(view.Labels, _ => new ConcurrentDictionary<(int Lead, long? AsOf, long? ValidAt), int>());
        var key = (lead, view.AsOf, view.ValidAt);
        if (degrees.TryGetValue(key, out var known))
        {
            return known;
        }

        var counted = count(lead);
        return degrees.Count < MaxKept ? degrees.GetOrAdd(key, counted) : counted;
    }
}
