using Attribution.Bolt.Exceptions;

namespace Attribution.Bolt.Summaries;

/// <summary>Statuses and notifications of a query. Before Bolt 5.6 servers send notifications alone, since then statuses alone; each is made from the other.</summary>
internal static class StatusReader
{
    public static List<IGqlStatusObject> Statuses(Dictionary<string, object?> end, bool hasColumns, bool hasRecords)
    {
        if (end.GetValueOrDefault("statuses") is List<object?> sent)
        {
            return [.. sent.OfType<Dictionary<string, object?>>().Select(ReadStatus)];
        }

        return [.. Maps(end, "notifications").Select(ToStatus).Append(Outcome(hasColumns, hasRecords)).OrderBy(status => status.Rank)];
    }

    public static List<INotification> Notifications(Dictionary<string, object?> end, List<IGqlStatusObject> statuses) =>
        end.ContainsKey("statuses")
            ? [.. Maps(end, "statuses").Where(status => status.ContainsKey("neo4j_code")).Select(ToNotification)]
            : [.. Maps(end, "notifications").Select(ReadNotification)];

    /// <summary>A name of the enumeration in any case; unknown ones are its first member.</summary>
    public static T Parse<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : default;

    private static GqlStatusObject ReadStatus(Dictionary<string, object?> status) =>
        new(Text(status, "gql_status"), Text(status, "status_description"), GqlError.Completed(status.GetValueOrDefault("diagnostic_record")));

    private static GqlStatusObject Outcome(bool hasColumns, bool hasRecords)
    {
        var (status, description) = (hasColumns, hasRecords) switch
        {
            (false, _) => ("00001", "note: successful completion - omitted result"),
            (_, true) => ("00000", "note: successful completion"),
            _ => ("02000", "note: no data"),
        };
        return new GqlStatusObject(status, description, GqlError.NewDiagnosticRecord());
    }

    private static GqlStatusObject ToStatus(Dictionary<string, object?> notification)
    {
        var isWarning = Text(notification, "severity") == "WARNING";
        var record = GqlError.NewDiagnosticRecord();
        record["_classification"] = notification.GetValueOrDefault("category");
        record["_severity"] = notification.GetValueOrDefault("severity");
        record["_position"] = notification.GetValueOrDefault("position");
        var description = Text(notification, "description");
        return new GqlStatusObject(
            isWarning ? "01N42" : "03N42", description.Length > 0 ? description : isWarning ? "warn: unknown warning" : "info: unknown notification", record);
    }

    private static Notification ReadNotification(Dictionary<string, object?> sent) => new(
        Text(sent, "code"), Text(sent, "title"), Text(sent, "description"), InputPosition.Read(sent.GetValueOrDefault("position")), Text(sent, "severity"), Text(sent, "category"));

    private static Notification ToNotification(Dictionary<string, object?> status)
    {
        var record = status.GetValueOrDefault("diagnostic_record") as Dictionary<string, object?> ?? [];
        var position = InputPosition.Read(record.GetValueOrDefault("_position"));
        return new Notification(
            Text(status, "neo4j_code"), Text(status, "title"), Text(status, "description"), position, Text(record, "_severity"), Text(record, "_classification"));
    }

    private static IEnumerable<Dictionary<string, object?>> Maps(Dictionary<string, object?> fields, string key) =>
        (fields.GetValueOrDefault(key) as List<object?> ?? []).OfType<Dictionary<string, object?>>();

    private static string Text(Dictionary<string, object?> fields, string key) => fields.GetValueOrDefault(key) as string ?? "";
}
