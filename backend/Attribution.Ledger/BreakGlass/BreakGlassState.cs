namespace Attribution.Ledger.BreakGlass;

/// <summary>Where a break-glass stands.</summary>
public enum BreakGlassState
{
    /// <summary>Asked for; a second person has not agreed yet.</summary>
    Requested,

    /// <summary>In force.</summary>
    Active,

    /// <summary>Ended by a person before its time.</summary>
    Ended,

    /// <summary>Its hour is over, or nobody agreed within a day.</summary>
    Expired,
}
