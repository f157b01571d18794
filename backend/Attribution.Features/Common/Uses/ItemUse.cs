namespace Attribution.Features.Common.Uses;

/// <summary>What somebody wants to do with a thing beyond reading it, as far as a handling code binds it.</summary>
public enum ItemUse
{
    /// <summary>Use in court: bound by H1.</summary>
    Court,

    /// <summary>Dissemination to others: bound by H2.</summary>
    Onward,

    /// <summary>Any use under a condition of the owner's, which H3 says: acknowledged by who asks, confirmed by the owner.</summary>
    Condition,
}
