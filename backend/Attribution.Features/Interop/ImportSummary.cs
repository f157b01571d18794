using Attribution.Domain.Identifiers;

namespace Attribution.Features.Interop;

/// <summary>What came of an import. Counts are of the file's objects unless they say otherwise.</summary>
public sealed record ImportSummary
{
    /// <summary>The import, by which it can be withdrawn; the same file, unit and options give the same id.</summary>
    public required ImportId Import { get; init; }

    /// <summary>Whether all, some or nothing of the file could be used.</summary>
    public required ImportOutcome Outcome { get; init; }

    /// <summary>Objects found in the file.</summary>
    public long Read { get; init; }

    /// <summary>Objects that were new.</summary>
    public long Made { get; init; }

    /// <summary>Objects of which a new version was written.</summary>
    public long Changed { get; init; }

    /// <summary>Objects that were there already, and markings, which are read into labels.</summary>
    public long Unchanged { get; init; }

    /// <summary>Objects older than what is there.</summary>
    public long Skipped { get; init; }

    /// <summary>Objects that could not be used.</summary>
    public long Refused { get; init; }

    /// <summary>Records and claims closed because a snapshot no longer names them.</summary>
    public long Closed { get; init; }

    /// <summary>Claims that wait for an end that is not there yet.</summary>
    public long Pending { get; init; }

    /// <summary>Versions of records written.</summary>
    public long RecordsWritten { get; init; }

    /// <summary>Versions of claims written.</summary>
    public long ClaimsWritten { get; init; }

    /// <summary>Everything worth saying, by code; refusals first, then by code.</summary>
    public IReadOnlyList<ImportIssue> Issues { get; init; } = [];

    /// <summary>The store's revision after the last write of the import; 0: nothing was written.</summary>
    public long Revision { get; init; }

    /// <summary>Exit code of a command: 0 all good, 1 some refused, 3 nothing usable.</summary>
    public int ExitCode => Outcome switch
    {
        ImportOutcome.Complete => 0,
        ImportOutcome.SomeRefused => 1,
        ImportOutcome.NothingUsable => 3,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown outcome {Outcome}."),
    };
}
