using Attribution.Features.Common;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>What units received, by store number: records and claims. Made anew when something was released, answered or agreed to.</summary>
internal sealed class ReceivedItems
{
    /// <summary>Records by number.</summary>
    public Dictionary<int, ReceivedItem> Records { get; } = [];

    /// <summary>Claims by number.</summary>
    public Dictionary<int, ReceivedItem> Claims { get; } = [];

    /// <summary>Reads them. O(acts).</summary>
    public static async Task<ReceivedItems> ReadAsync(GraphReading reading, IReadOnlyList<Disclosure> acts, CancellationToken cancellationToken)
    {
        ReceivedItems items = new();
        foreach (var group in acts.GroupBy(act => act.At))
        {
            // As of then: what was withdrawn since is still found.
            var then = reading.At(group.Key, null);
            foreach (var (id, act) in group.SelectMany(act => act.Items.Select(id => (id, act))))
            {
                await items.TakeAsync(then, id, act, cancellationToken);
            }
        }

        return items;
    }

    private async Task TakeAsync(GraphReading then, string id, Disclosure act, CancellationToken cancellationToken)
    {
        if (NodeId.Parse(id) is NodeId.OfClaim claim)
        {
            Put(Claims, (await then.Store.FindClaimsAsync(then.View, [claim.Claim], cancellationToken))[0], id, act);
        }
        else if (NodeId.Parse(id) is NodeId.OfRecord record)
        {
            Put(Records, (await then.Store.FindRecordsAsync(then.View, [record.Record], cancellationToken))[0], id, act);
        }
    }

    private static void Put(Dictionary<int, ReceivedItem> items, int number, string id, Disclosure act)
    {
        if (number == 0)
        {
            return;
        }

        if (!items.TryGetValue(number, out var item))
        {
            items[number] = item = new ReceivedItem(id, new Dictionary<string, long>(StringComparer.Ordinal));
        }

        item.Since[act.To] = Math.Min(item.Since.GetValueOrDefault(act.To, long.MaxValue), act.At);
    }
}
