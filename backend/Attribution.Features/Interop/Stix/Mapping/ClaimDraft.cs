using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>A claim as the file describes it, before it is known whether it is there already.</summary>
internal sealed class ClaimDraft
{
    /// <summary>Bytes at the start of a content hash that stand for type and ends.</summary>
    public const int EndsLength = 8;

    public required ObjectPlace Place { get; init; }

    /// <summary>Its item among <see cref="FileItems"/>; −1: the claim of a reference, which nothing refers to.</summary>
    public required int Item { get; init; }

    /// <summary>What never changes; the ends are filled in from <see cref="From"/> and <see cref="To"/>.</summary>
    public required ClaimHeader Header { get; set; }

    public required ClaimContent Content { get; set; }

    public required DraftEnd From { get; init; }

    public required DraftEnd To { get; init; }

    /// <summary>True: revoked by its source, kept in history only.</summary>
    public bool IsRevoked { get; init; }

    public bool IsCounted { get; init; }

    /// <summary>The record whose reference it is, if in the same batch.</summary>
    public RecordDraft? Parent { get; init; }

    /// <summary>Pending claim that it completes; 0: none.</summary>
    public long Completes { get; init; }

    public bool IsPending => From.IsMissing || To.IsMissing;
}

/// <summary>One end of a draft: an item of the file, something in the store, or not there yet.</summary>
internal readonly record struct DraftEnd(int Item, EndRef Stored, string ExternalId)
{
    public bool IsMissing => Item < 0 && Stored == default;

    public static DraftEnd OfItem(int item, string externalId) => new(item, default, externalId);

    public static DraftEnd OfStored(EndRef end, string externalId) => new(-1, end, externalId);

    public static DraftEnd Missing(string externalId) => new(-1, default, externalId);
}
