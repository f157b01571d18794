namespace Attribution.Server.Commands;

/// <summary>What file a report is written as.</summary>
internal enum ReportFormat
{
    /// <summary>A page that needs nothing else and prints.</summary>
    Html,

    /// <summary>A PDF with its fonts.</summary>
    Pdf,
}
