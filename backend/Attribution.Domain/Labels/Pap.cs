namespace Attribution.Domain.Labels;

/// <summary>Permissible Actions Protocol: what tools may do with a value, from most to least.</summary>
public enum Pap
{
    /// <summary>No restriction on use.</summary>
    Clear,

    /// <summary>Active actions allowed.</summary>
    Green,

    /// <summary>Passive cross-check only.</summary>
    Amber,

    /// <summary>Non-detectable actions only.</summary>
    Red,
}
