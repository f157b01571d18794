namespace Attribution.Server.Hosting;

/// <summary>Text as a CSV field that no spreadsheet takes for a formula (TRUST.md A36).</summary>
internal static class CsvText
{
    /// <summary>The field: quoted where it must be; what starts like a formula gets an apostrophe before it.</summary>
    public static string Of(string text)
    {
        var safe = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
