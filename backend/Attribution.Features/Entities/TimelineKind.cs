namespace Attribution.Features.Entities;

/// <summary>What an entry of a timeline is.</summary>
public enum TimelineKind
{
    /// <summary>A dated relationship begins.</summary>
    Relationship,

    /// <summary>A source saw it first, or its validity begins.</summary>
    FirstSeen,

    /// <summary>A source saw it last, or its validity ends.</summary>
    LastSeen,

    /// <summary>A source's description of it was recorded here, or a new version of it.</summary>
    Recorded,

    /// <summary>It was sighted.</summary>
    Sighting,

    /// <summary>A note was written on it.</summary>
    Note,

    /// <summary>A case took it up.</summary>
    Case,
}
