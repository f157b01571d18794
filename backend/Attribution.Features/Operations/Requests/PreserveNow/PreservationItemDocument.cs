namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>An item of the queue as it is kept.</summary>
internal sealed record PreservationItemDocument
{
    /// <summary>Record of the case.</summary>
    public required string Case { get; init; }

    public required string What { get; init; }

    public required string Holder { get; init; }

    public required string Place { get; init; }

    /// <summary>The unit that can ask the holder; null: the holder is a provider that the unit orders itself.</summary>
    public string? RouteUnit { get; init; }

    /// <summary>Country of the holder, ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>When it is expected to vanish; null: not known.</summary>
    public DateTimeOffset? VanishesAt { get; init; }

    /// <summary>A token of the list of purposes.</summary>
    public required string Purpose { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Reason { get; init; }

    public required string AddedBy { get; init; }

    /// <summary>Record of the request that was drafted for it; null: none.</summary>
    public string? Request { get; init; }

    /// <summary>Who took it off the queue; null: it waits.</summary>
    public string? DoneBy { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>What came of it; null: it waits.</summary>
    public string? Outcome { get; init; }
}
