namespace Attribution.Features.Attributions.EvidenceTypes;

/// <summary>How a value of a case is compared with an actor's profile.</summary>
internal enum Comparison
{
    /// <summary>Held or not, against the size of the profile (Fellegi and Sunter 1969, with a size-aware u).</summary>
    Membership,

    /// <summary>In how many of the actor's past cases, against how many of everybody's; shrunk to the latter where cases are few.</summary>
    Frequency,
}
