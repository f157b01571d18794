namespace Neo4j.Driver;

/// <summary>How serious a notification is.</summary>
public enum NotificationSeverity
{
    /// <summary>The server gave none, or one this client does not know.</summary>
    Unknown = 0,

    /// <summary>Something to look at.</summary>
    Warning = 1,

    /// <summary>Something to know.</summary>
    Information = 2,
}
