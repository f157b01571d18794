using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;

namespace Attribution.Features.Tests.Interop;

/// <summary>The bundled sample, imported as its manifest says.</summary>
internal static class SampleFiles
{
    public static async Task<List<ImportSummary>> ImportAsync(ImportWorld world)
    {
        var folder = Path.Combine(SharedFiles.Root, "infra", "samples");
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json")));
        List<ImportSummary> summaries = [];
        foreach (var entry in manifest.RootElement.EnumerateArray())
        {
            var unit = entry.GetProperty("unit").GetString()!; // every entry names its unit
            var view = await world.ViewAsync(unit);
            summaries.Add(await world.ImportFileAsync(Path.Combine(folder, entry.GetProperty("file").GetString()!), request => request with
            {
                Unit = new CallerUnit(unit, unit, "regional", [], [], HandlingLabel.OwnedBy(unit)),
                View = view,
                SourceName = entry.TryGetProperty("source", out var source) ? source.GetString() : null,
                SourceIsPublic = entry.TryGetProperty("public", out var isPublic) && isPublic.GetBoolean(),
                DefaultGrade = entry.TryGetProperty("reliability", out var grade) ? ImportWorld.Admiralty(grade.GetString()!) : null,
                TrustLabels = entry.TryGetProperty("trustLabels", out var trust) && trust.GetBoolean(),
            }));
        }

        return summaries;
    }
}
