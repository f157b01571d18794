using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Jobs;

/// <summary>How an import stands: what its unit may read of it, and what those who watch it are told.</summary>
public sealed record ImportStatus
{
    /// <summary>The import.</summary>
    public required ImportId Id { get; init; }

    /// <summary>The unit that imports; nobody else may know of it.</summary>
    public required string UnitId { get; init; }

    /// <summary>The account that imports.</summary>
    public required string Account { get; init; }

    /// <summary>The file's name, or the id of its upload.</summary>
    public required string FileName { get; init; }

    /// <summary>Where it stands.</summary>
    public required ImportState State { get; init; }

    /// <summary>How far it is.</summary>
    public required ImportStep Step { get; init; }

    /// <summary>True if nothing is written.</summary>
    public bool DryRun { get; init; }

    /// <summary>How much of the file could be used; null: not known yet.</summary>
    public ImportOutcome? Outcome { get; init; }

    /// <summary>Everything worth saying, by code; empty while it runs.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>Why it failed; null: it did not.</summary>
    public string? FailureCode { get; init; }

    /// <summary>Why it failed, in words.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>Its place among the imports, rising.</summary>
    public long FirstRevision { get; init; }

    /// <summary>When it began, µs since 1970.</summary>
    public long StartedAt { get; init; }

    /// <summary>When it was last heard of, µs since 1970.</summary>
    public long UpdatedAt { get; init; }

    /// <summary>As the store keeps it.</summary>
    internal static ImportStatus Of(ImportProgress import)
    {
        var summary = StoredSummary.Of(import);
        return new ImportStatus
        {
            Id = import.Id,
            UnitId = import.UnitId,
            Account = import.Account,
            FileName = import.FileName,
            State = ImportStates.Of(import.State),
            Step = summary.Step,
            DryRun = summary.DryRun,
            Outcome = summary.Outcome,
            Issues = summary.Issues,
            FailureCode = summary.FailureCode,
            FailureMessage = summary.FailureMessage,
            FirstRevision = import.FirstRevision,
            StartedAt = import.StartedAt,
            UpdatedAt = import.UpdatedAt,
        };
    }
}
