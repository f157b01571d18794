using System.Globalization;

namespace Attribution.Bolt.Summaries;

/// <summary>A status of a query.</summary>
internal sealed class GqlStatusObject(string status, string description, Dictionary<string, object?> diagnosticRecord) : IGqlStatusObject
{
    public string GqlStatus => status;

    public string StatusDescription => description;

    public IInputPosition? Position { get; } = InputPosition.Read(diagnosticRecord.GetValueOrDefault("_position"));

    public string? RawClassification { get; } = diagnosticRecord.GetValueOrDefault("_classification") as string;

    public string? RawSeverity { get; } = diagnosticRecord.GetValueOrDefault("_severity") as string;

    public NotificationClassification Classification => StatusReader.Parse<NotificationClassification>(RawClassification);

    public NotificationSeverity Severity => StatusReader.Parse<NotificationSeverity>(RawSeverity);

    public IReadOnlyDictionary<string, object?> DiagnosticRecord => diagnosticRecord;

    public string RawDiagnosticRecord =>
        $"{{{string.Join(", ", diagnosticRecord.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value}")))}}}";

    /// <summary>By importance: no data, warnings, success, information.</summary>
    public int Rank => status switch
    {
        ['0', '2', ..] => 0,
        ['0', '1', ..] => 1,
        "00000" or "00001" => 2,
        _ => 3,
    };
}
