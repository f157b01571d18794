namespace Attribution.Ledger.BreakGlass;

/// <summary>One break-glass, from its request on.</summary>
public sealed record BreakGlassEntry
{
    /// <summary>Its id, 32 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the entity or case, as it was asked for.</summary>
    public required string ItemId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Account that asked.</summary>
    public required string Requester { get; init; }

    /// <summary>Its unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>When it asked.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Account that agreed; null: none yet.</summary>
    public string? Approver { get; init; }

    /// <summary>From when it is in force; null: nobody agreed yet.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>Until when; null: nobody agreed yet.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Whether a person ended it.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Digests of the labels that it opens; none before somebody agreed.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Units whose data it opens; none before somebody agreed.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>Where it stands at a time.</summary>
    public BreakGlassState StateAt(DateTimeOffset now) => this switch
    {
        { IsEnded: true } => BreakGlassState.Ended,
        { EndsAt: { } end } => now < end ? BreakGlassState.Active : BreakGlassState.Expired,
        _ => now < RequestedAt + BreakGlassRegister.Patience ? BreakGlassState.Requested : BreakGlassState.Expired,
    };
}
