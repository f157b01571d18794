using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Profiles;

/// <summary>One value of an actor's profile.</summary>
internal sealed record ProfileFeature(EvidenceType Type, string Value)
{
    /// <summary>In how many of the actor's past cases; 1 or more.</summary>
    public int Cases { get; init; } = 1;

    /// <summary>First day it was seen with the actor; null: unknown.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>Last day it was seen with the actor; null: unknown.</summary>
    public DateOnly? LastSeen { get; init; }
}
