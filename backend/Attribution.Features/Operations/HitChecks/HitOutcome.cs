namespace Attribution.Features.Operations.HitChecks;

/// <summary>What a unit is told of a selector that it asked for.</summary>
public enum HitOutcome
{
    /// <summary>Others have it as a target and let it be known: ask them.</summary>
    Hit,

    /// <summary>Nothing is released, which is not "no trace": nobody has it, its owner keeps silent, or too many have it.</summary>
    NothingReleased,
}
