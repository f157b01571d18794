namespace Attribution.Bolt.Summaries;

/// <summary>Something the server has to say about a query.</summary>
internal sealed record Notification(string Code, string Title, string Description, IInputPosition? Position, string RawSeverityLevel, string RawCategory) : INotification
{
    public string Severity => RawSeverityLevel;

    public NotificationSeverity SeverityLevel => StatusReader.Parse<NotificationSeverity>(RawSeverityLevel);

    public NotificationCategory Category => StatusReader.Parse<NotificationCategory>(RawCategory);
}
