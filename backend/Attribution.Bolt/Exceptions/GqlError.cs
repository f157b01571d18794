namespace Attribution.Bolt.Exceptions;

/// <summary>The GQL part of a failure (Bolt 5.7). The defaults are those of a server that sends none.</summary>
internal sealed record GqlError
{
    public string Status { get; init; } = "50N42";

    public string Description { get; init; } = "error: general processing exception - unexpected error. Unexpected error has occurred. See debug log for details.";

    public Dictionary<string, object?> DiagnosticRecord { get; init; } = NewDiagnosticRecord();

    public string? RawClassification => DiagnosticRecord.GetValueOrDefault("_classification") as string;

    public string Classification => RawClassification is "CLIENT_ERROR" or "TRANSIENT_ERROR" or "DATABASE_ERROR" ? RawClassification : "UNKNOWN";

    /// <summary>What a diagnostic record says where the server is silent.</summary>
    public static Dictionary<string, object?> NewDiagnosticRecord() =>
        new(StringComparer.Ordinal) { ["OPERATION"] = "", ["OPERATION_CODE"] = "0", ["CURRENT_SCHEMA"] = "/" };

    /// <summary>What the server sent, with the defaults where it is silent.</summary>
    public static Dictionary<string, object?> Completed(object? sent)
    {
        var record = NewDiagnosticRecord();
        foreach (var (key, value) in sent as Dictionary<string, object?> ?? [])
        {
            record[key] = value;
        }

        return record;
    }
}
