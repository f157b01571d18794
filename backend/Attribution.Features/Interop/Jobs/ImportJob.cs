using System.Text.Json;

namespace Attribution.Features.Interop.Jobs;

/// <summary>What was asked of an import, kept with it so that a server that was stopped goes on with it.</summary>
/// <param name="UploadId">The upload.</param>
/// <param name="FileName">Its name, for people.</param>
/// <param name="Reliability">Admiralty reliability of new sources; null: ungraded.</param>
/// <param name="Label">Number of the label of everything in the file; null: its own markings.</param>
/// <param name="DryRun">Nothing is written.</param>
/// <param name="Snapshot">What the file does not name is closed.</param>
internal sealed record ImportJob(string UploadId, string FileName, string? Reliability, int? Label, bool DryRun, bool Snapshot)
{
    public static ImportJob Parse(string json) =>
        JsonSerializer.Deserialize<ImportJob>(json, JsonSerializerOptions.Web) ?? throw new JsonException("An import's job is null.");

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);
}
