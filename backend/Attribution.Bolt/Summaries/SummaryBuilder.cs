using Attribution.Bolt.Connections;

namespace Attribution.Bolt.Summaries;

/// <summary>Gathers what the server says of a query, at its beginning and at its end.</summary>
internal sealed class SummaryBuilder(BoltConnection connection, Query query)
{
    private Dictionary<string, object?> _run = [];
    private Dictionary<string, object?> _end = [];

    /// <summary>True if a record came, for servers that do not say how a query ended (before Bolt 5.6).</summary>
    public bool HasRecords { get; set; }

    public string? Bookmark => _end.GetValueOrDefault("bookmark") as string;

    public void AddRun(Dictionary<string, object?> fields) => _run = fields;

    public void AddEnd(Dictionary<string, object?> fields) => _end = fields;

    public ResultSummary Build()
    {
        var hasColumns = _run.GetValueOrDefault("fields") is List<object?> { Count: > 0 };
        var statuses = StatusReader.Statuses(_end, hasColumns, HasRecords);
        return new ResultSummary(query, new ServerIdentity(connection), new DatabaseIdentity(Text(_end, "db") ?? Text(_run, "db")))
        {
            Counters = new Counters(_end.GetValueOrDefault("stats") as Dictionary<string, object?> ?? []),
            QueryType = TypeOf(Text(_end, "type")),
            Plan = PlanReader.Plan(_end.GetValueOrDefault("plan") ?? _end.GetValueOrDefault("profile")),
            Profile = PlanReader.Profile(_end.GetValueOrDefault("profile")),
            GqlStatusObjects = statuses,
            Notifications = StatusReader.Notifications(_end, statuses),
            ResultAvailableAfter = Time(_run, "t_first"),
            ResultConsumedAfter = Time(_end, "t_last"),
        };
    }

    private static string? Text(Dictionary<string, object?> fields, string key) => fields.GetValueOrDefault(key) as string;

    private static TimeSpan Time(Dictionary<string, object?> fields, string key) =>
        TimeSpan.FromMilliseconds(fields.GetValueOrDefault(key) is long milliseconds and >= 0 and < int.MaxValue ? milliseconds : -1);

    private static QueryType TypeOf(string? type) => type switch
    {
        "r" => QueryType.ReadOnly,
        "rw" => QueryType.ReadWrite,
        "w" => QueryType.WriteOnly,
        "s" => QueryType.SchemaWrite,
        _ => QueryType.Unknown,
    };
}
