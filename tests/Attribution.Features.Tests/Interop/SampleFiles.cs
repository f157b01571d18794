using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Interop;

/// <summary>The bundled sample, imported as its manifest says.</summary>
internal static class SampleFiles
{
    public static Task<List<ImportSummary>> ImportAsync(ImportWorld world) => ImportAsync(world.Importer, unit => world.ViewAsync(unit));

    public static async Task<List<ImportSummary>> ImportAsync(StixImporter importer, Func<string, ValueTask<View>> viewOf)
    {
        var folder = Path.Combine(SharedFiles.Root, "infra", "samples");
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(folder, "manifest.json")));
        List<ImportSummary> summaries = [];
        foreach (var entry in manifest.RootElement.EnumerateArray())
        {
            var unit = entry.GetProperty("unit").GetString()!; // every entry names its unit
            var file = entry.GetProperty("file").GetString()!; // and its file
            await using var content = File.OpenRead(Path.Combine(folder, file));
            ImportRequest request = new()
            {
                Content = content,
                FileName = file,
                Account = "analyst",
                Unit = new CallerUnit(unit, unit, "regional", [], [], HandlingLabel.OwnedBy(unit)),
                View = await viewOf(unit),
                SourceName = entry.TryGetProperty("source", out var source) ? source.GetString() : null,
                SourceIsPublic = entry.TryGetProperty("public", out var isPublic) && isPublic.GetBoolean(),
                DefaultGrade = entry.TryGetProperty("reliability", out var grade) ? ImportWorld.Admiralty(grade.GetString()!) : null,
                TrustLabels = entry.TryGetProperty("trustLabels", out var trust) && trust.GetBoolean(),
            };
            summaries.Add(await importer.ImportAsync(request, null, CancellationToken.None));
        }

        return summaries;
    }
}
