namespace Neo4j.Driver;

/// <summary>Something the server has to say about a query.</summary>
public interface INotification
{
    /// <summary>Code, as Neo.ClientNotification.Statement.CartesianProduct.</summary>
    string Code { get; }

    /// <summary>Short text.</summary>
    string Title { get; }

    /// <summary>Longer text.</summary>
    string Description { get; }

    /// <summary>Place in the query; null if none.</summary>
    IInputPosition? Position { get; }

    /// <summary>Severity as the server sent it.</summary>
    [Obsolete("Replaced by RawSeverityLevel")]
    string Severity { get; }

    /// <summary>Severity as the server sent it.</summary>
    string RawSeverityLevel { get; }

    /// <summary>Severity.</summary>
    NotificationSeverity SeverityLevel { get; }

    /// <summary>Category as the server sent it.</summary>
    string RawCategory { get; }

    /// <summary>Category.</summary>
    NotificationCategory Category { get; }
}
