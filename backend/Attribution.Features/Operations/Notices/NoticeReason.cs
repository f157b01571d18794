namespace Attribution.Features.Operations.Notices;

/// <summary>Why a unit is told something.</summary>
public enum NoticeReason
{
    /// <summary>Another unit declared the same selector as target.</summary>
    Deconfliction,

    /// <summary>Another unit plans something at the time and place of one of its planned actions.</summary>
    ActionClash,

    /// <summary>Another unit asked for one of its targets.</summary>
    HitCheck,

    /// <summary>An account was stopped at the quota of hit checks: one of the unit's own, or of a unit that had asked for its targets that day.</summary>
    Sweep,

    /// <summary>Another unit sent it a request.</summary>
    RequestReceived,

    /// <summary>A request of its own was answered or refused.</summary>
    RequestAnswered,

    /// <summary>A period of a request that it made or was sent runs out, or has.</summary>
    RequestClock,

    /// <summary>Another unit calls it urgently; told again until somebody acknowledges the call.</summary>
    UnitCall,

    /// <summary>A call of its own is not acknowledged yet.</summary>
    CallUnanswered,

    /// <summary>A call of its own was acknowledged.</summary>
    CallAcknowledged,

    /// <summary>Another unit asked for a person who resembles a target of its own: somebody of the unit decides.</summary>
    NearMatch,

    /// <summary>A person that it asked for resembles somebody's target, whose owner lets it be known.</summary>
    NearMatchReleased,

    /// <summary>Something that it was given was corrected.</summary>
    RecordCorrected,

    /// <summary>Something that it was given was withdrawn.</summary>
    RecordWithdrawn,
}
