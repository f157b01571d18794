namespace Attribution.Features.Sharing.Releases;

/// <summary>What can come, or came, of an item that is to be released.</summary>
public enum ReleaseOutcome
{
    /// <summary>It can be released; of a release that two persons made, it was.</summary>
    Released,

    /// <summary>Whom it is released to may see it already.</summary>
    AlreadyReleased,

    /// <summary>It is another unit's: only its owner releases it.</summary>
    NotOwner,

    /// <summary>Other owners' data is in it, and their conditions hold.</summary>
    OtherOwners,

    /// <summary>Its TLP admits no such audience.</summary>
    Tlp,

    /// <summary>It is in a compartment that whom it is released to are not in.</summary>
    Compartment,

    /// <summary>It is restricted or sealed.</summary>
    Status,

    /// <summary>It was changed since the release was asked for.</summary>
    Changed,
}
