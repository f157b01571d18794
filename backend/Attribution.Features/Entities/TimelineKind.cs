namespace Attribution.Features.Entities;

/// <summary>What an entry of a timeline is.</summary>
public enum TimelineKind
{
    /// <summary>A dated relationship begins.</summary>
    Relationship,
}
