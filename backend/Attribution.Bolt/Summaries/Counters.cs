namespace Attribution.Bolt.Summaries;

/// <summary>What a query changed, as the server's stats map has it.</summary>
internal sealed class Counters(Dictionary<string, object?> stats) : ICounters
{
    public int NodesCreated { get; } = Count(stats, "nodes-created");

    public int NodesDeleted { get; } = Count(stats, "nodes-deleted");

    public int RelationshipsCreated { get; } = Count(stats, "relationships-created");

    public int RelationshipsDeleted { get; } = Count(stats, "relationships-deleted");

    public int PropertiesSet { get; } = Count(stats, "properties-set");

    public int LabelsAdded { get; } = Count(stats, "labels-added");

    public int LabelsRemoved { get; } = Count(stats, "labels-removed");

    public int IndexesAdded { get; } = Count(stats, "indexes-added");

    public int IndexesRemoved { get; } = Count(stats, "indexes-removed");

    public int ConstraintsAdded { get; } = Count(stats, "constraints-added");

    public int ConstraintsRemoved { get; } = Count(stats, "constraints-removed");

    public int SystemUpdates { get; } = Count(stats, "system-updates");

    public bool ContainsUpdates { get; } = stats.GetValueOrDefault("contains-updates") is true
        || stats.Any(pair => pair.Key != "system-updates" && pair.Value is long and > 0);

    public bool ContainsSystemUpdates { get; } = stats.GetValueOrDefault("contains-system-updates") is true || Count(stats, "system-updates") > 0;

    private static int Count(Dictionary<string, object?> stats, string key) => stats.GetValueOrDefault(key) is long count ? (int)Math.Min(count, int.MaxValue) : 0;
}
