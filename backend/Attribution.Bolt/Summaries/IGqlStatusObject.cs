namespace Neo4j.Driver;

/// <summary>A status of a query in terms of GQL: how it ended, or something to know about it.</summary>
public interface IGqlStatusObject
{
    /// <summary>GQLSTATUS: 00000 and 00001 success, 02000 no data, 01N… warnings, 00N… and 03N… informational.</summary>
    string GqlStatus { get; }

    /// <summary>The status in words.</summary>
    string StatusDescription { get; }

    /// <summary>Place in the query; null if none.</summary>
    IInputPosition? Position { get; }

    /// <summary>What it is about.</summary>
    NotificationClassification Classification { get; }

    /// <summary>Classification as the server sent it; null if none.</summary>
    string? RawClassification { get; }

    /// <summary>Severity.</summary>
    NotificationSeverity Severity { get; }

    /// <summary>Severity as the server sent it; null if none.</summary>
    string? RawSeverity { get; }

    /// <summary>Further facts.</summary>
    IReadOnlyDictionary<string, object?> DiagnosticRecord { get; }

    /// <summary>Further facts as text.</summary>
    string RawDiagnosticRecord { get; }
}
