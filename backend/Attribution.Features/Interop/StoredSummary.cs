using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop;

/// <summary>How far an import is and what came of it, as the store keeps it with the import.</summary>
internal sealed record StoredSummary
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    public ImportPhase Phase { get; init; }

    public long Objects { get; init; }

    public long BytesDone { get; init; }

    public long BytesTotal { get; init; }

    public ImportTotals Totals { get; init; }

    public bool DryRun { get; init; }

    /// <summary>Null while it runs.</summary>
    public ImportOutcome? Outcome { get; init; }

    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    public string? FailureCode { get; init; }

    public string? FailureMessage { get; init; }

    /// <summary>Labels of what it brings: who sees them all may know of it. Null: not known, then it is its account's alone.</summary>
    public IReadOnlyList<int>? Labels { get; init; }

    public ImportStep Step => new(Phase, Objects, BytesDone, BytesTotal, Totals);

    public static StoredSummary Of(ImportStep step) =>
        new() { Phase = step.Phase, Objects = step.Objects, BytesDone = step.BytesDone, BytesTotal = step.BytesTotal, Totals = step.Totals };

    public static StoredSummary Of(ImportProgress import) => JsonSerializer.Deserialize<StoredSummary>(import.Summary, Json) ?? new StoredSummary();

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
