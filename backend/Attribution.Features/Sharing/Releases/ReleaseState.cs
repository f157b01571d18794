namespace Attribution.Features.Sharing.Releases;

/// <summary>Where a release stands.</summary>
public enum ReleaseState
{
    /// <summary>One person asked for it; nothing is released yet.</summary>
    Asked,

    /// <summary>A second person agreed: it is released.</summary>
    Released,

    /// <summary>It was taken back.</summary>
    Withdrawn,
}
