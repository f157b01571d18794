namespace Attribution.Bolt.Summaries;

/// <summary>Makes plans of the maps the server sends. Their depth is bounded by that of messages.</summary>
internal static class PlanReader
{
    public static IPlan? Plan(object? sent) => sent is Dictionary<string, object?> map ? new Plan(map, [.. Children(map).Select(child => Plan(child)!)]) : null; // Children are maps.

    public static IProfiledPlan? Profile(object? sent) =>
        sent is Dictionary<string, object?> map ? new ProfiledPlan(map, [.. Children(map).Select(child => Profile(child)!)]) : null; // Children are maps.

    private static IEnumerable<Dictionary<string, object?>> Children(Dictionary<string, object?> map) =>
        (map.GetValueOrDefault("children") as List<object?> ?? []).OfType<Dictionary<string, object?>>();
}
