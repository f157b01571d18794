using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>State of one import, written in the same transaction as each of its batches, so that a killed import goes on after its last batch.</summary>
public sealed record ImportProgress
{
    /// <summary>The state of an import at work, or cut off.</summary>
    public const string Running = "RUNNING";

    /// <summary>The state of one that was undone: its writes are no longer listed as imported.</summary>
    public const string Withdrawn = "WITHDRAWN";

    /// <summary>The import.</summary>
    public required ImportId Id { get; init; }

    /// <summary>Unit that imports.</summary>
    public required string UnitId { get; init; }

    /// <summary>Account that imports.</summary>
    public required string Account { get; init; }

    /// <summary>File name as given, for people.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file's bytes.</summary>
    public required ReadOnlyMemory<byte> FileHash { get; init; }

    /// <summary>Options that change the outcome, as canonical JSON: a resumed import needs the same.</summary>
    public required string Options { get; init; }

    /// <summary>RUNNING, DONE, FAILED or WITHDRAWN.</summary>
    public required string State { get; init; }

    /// <summary>Opaque position the reader resumes at.</summary>
    public required string Position { get; init; }

    /// <summary>The summary so far, as JSON.</summary>
    public required string Summary { get; init; }

    /// <summary>What a server needs to go on with it after a restart, as JSON; null: only who began it can go on.</summary>
    public string? Job { get; init; }

    /// <summary>Revision of its first write: its place among the imports. Set by the store.</summary>
    public long FirstRevision { get; init; }

    /// <summary>Time of its first write, µs since 1970. Set by the store.</summary>
    public long StartedAt { get; init; }

    /// <summary>Time of its latest write, µs since 1970. Set by the store.</summary>
    public long UpdatedAt { get; init; }
}
