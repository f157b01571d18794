namespace Attribution.Bolt.Summaries;

/// <summary>One operator of an execution plan.</summary>
internal class Plan(Dictionary<string, object?> map, IList<IPlan> children) : IPlan
{
    public string OperatorType { get; } = map.GetValueOrDefault("operatorType") as string ?? "";

    public IDictionary<string, object?> Arguments { get; } = map.GetValueOrDefault("args") as Dictionary<string, object?> ?? [];

    public IList<string> Identifiers { get; } = [.. (map.GetValueOrDefault("identifiers") as List<object?> ?? []).OfType<string>()];

    public IList<IPlan> Children => children;
}
