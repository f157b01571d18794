namespace Attribution.Features.Interop.Stix.Running;

/// <summary>What a draft is against what is there.</summary>
internal enum HeadVerdict
{
    /// <summary>The same.</summary>
    Unchanged,

    /// <summary>Newer, or there but closed.</summary>
    Changed,

    /// <summary>As old and another.</summary>
    ChangedWithoutModified,

    /// <summary>Older.</summary>
    Older,
}

/// <summary>Compares versions by content, then by the source's own time.</summary>
internal static class HeadVerdicts
{
    public static HeadVerdict Of(long? headModified, ReadOnlySpan<byte> headHash, bool isClosed, long? modified, ReadOnlySpan<byte> hash) =>
        headHash.SequenceEqual(hash) ? (isClosed ? HeadVerdict.Changed : HeadVerdict.Unchanged)
        : modified < headModified ? HeadVerdict.Older
        : !isClosed && modified is not null && modified == headModified ? HeadVerdict.ChangedWithoutModified
        : HeadVerdict.Changed;
}
