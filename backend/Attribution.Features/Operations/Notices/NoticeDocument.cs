using Attribution.Domain.Requests;

namespace Attribution.Features.Operations.Notices;

/// <summary>A notice as it is kept: who is concerned, never the value.</summary>
internal sealed record NoticeDocument
{
    public required NoticeReason Reason { get; init; }

    /// <summary>Record of the receiving unit's own target; null: it has none, as a coordinator.</summary>
    public string? Target { get; init; }

    /// <summary>Record of the request that it is about; null: it is about none.</summary>
    public string? Request { get; init; }

    /// <summary>Record of the receiving unit's near match; null: it is about none.</summary>
    public string? NearMatch { get; init; }

    /// <summary>The person that the receiving unit had asked for, in normal form; null: it is about no answer.</summary>
    public string? Asked { get; init; }

    /// <summary>Record of the call that it is about; null: it is about none.</summary>
    public string? Call { get; init; }

    /// <summary>How far a period of the request is; null: it is not about one.</summary>
    public ClockAlert? Alert { get; init; }

    /// <summary>Record of the receiving unit's own planned action; null: it is about none.</summary>
    public string? Action { get; init; }

    /// <summary>What was corrected or withdrawn, as the API names it; null: nothing was.</summary>
    public string? Subject { get; init; }

    /// <summary>When it was, µs since 1970.</summary>
    public long? ChangedAt { get; init; }

    /// <summary>What the other unit means to do once it was answered; null: nothing is asked before.</summary>
    public HitChecks.PlannedStep? Before { get; init; }

    /// <summary>The other units.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>What was asked for, a token of the list of purposes; null: nothing was asked.</summary>
    public string? Purpose { get; init; }

    public bool SupervisorsOnly { get; init; }

    public string? AcknowledgedBy { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }
}
