using System.Globalization;
using System.Text;
using Attribution.Features.Interop;

namespace Attribution.Server.Commands;

/// <summary>An import's summary for people and for machines.</summary>
internal static class ImportReport
{
    private const int PlacesShown = 5;

    /// <summary>Counts first, then each code with its count and its first places.</summary>
    public static string Text(string name, ImportSummary summary)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{name}: {summary.Read:N0} read, {summary.Made:N0} made, {summary.Changed:N0} changed, {summary.Unchanged:N0} unchanged, ")
            .Append(CultureInfo.InvariantCulture, $"{summary.Skipped:N0} skipped, {summary.Refused:N0} refused")
            .Append(summary.Closed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {summary.Closed:N0} closed") : "");
        foreach (var issue in summary.Issues)
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"  {(issue.IsRefusal ? "refused" : "note")} {issue.Code} ×{issue.Count:N0}");
            foreach (var place in issue.Places.Take(PlacesShown))
            {
                text.AppendLine().Append(CultureInfo.InvariantCulture, $"    object {place.Index} {place.Id} {place.Path}: {place.Message}");
            }
        }

        return text.ToString();
    }

    /// <summary>The same as one object with stable names.</summary>
    public static object Of(ImportSummary summary) => new
    {
        ImportId = summary.Import.ToString(),
        Outcome = summary.Outcome.ToString(),
        summary.Read,
        summary.Made,
        summary.Changed,
        summary.Unchanged,
        summary.Skipped,
        summary.Refused,
        summary.Closed,
        summary.Revision,
        summary.Issues,
    };
}
