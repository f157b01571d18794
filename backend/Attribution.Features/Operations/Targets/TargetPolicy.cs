namespace Attribution.Features.Operations.Targets;

/// <summary>What the owner of a target lets others learn who hold or ask for the same selector. The order is that of strictness.</summary>
public enum TargetPolicy
{
    /// <summary>They are told that this unit holds it.</summary>
    Notify,

    /// <summary>Their supervisors alone are told; a hit check releases nothing.</summary>
    SupervisorOnly,

    /// <summary>The regional desk that covers both is told instead of them.</summary>
    Coordinator,

    /// <summary>Nobody is told anything.</summary>
    Silent,
}
