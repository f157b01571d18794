using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>What an item of the queue says.</summary>
[InputObjectType("PreservationItemContentInput")]
public sealed record PreservationItemContentInput
{
    /// <summary>What exists, such as logs of an address; 1 to 2,000 characters.</summary>
    public required string What { get; init; }

    /// <summary>Who holds it, 1 to 200 characters.</summary>
    public required string Holder { get; init; }

    /// <summary>Where, 1 to 200 characters.</summary>
    public required string Place { get; init; }

    /// <summary>Country of the holder, ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>The unit that can ask the holder; the holder is ordered by the own unit if left out.</summary>
    [ID]
    public string? RouteUnitId { get; init; }

    /// <summary>When it is expected to vanish; not known if left out.</summary>
    public DateTimeOffset? VanishesAt { get; init; }

    /// <summary>What for: a token of the list of purposes.</summary>
    public required string Purpose { get; init; }

    /// <summary>Why it matters, 1 to 2,000 characters; the justification of the request.</summary>
    public required string Reason { get; init; }
}

/// <summary>Something for the queue of a case.</summary>
[InputObjectType("AddPreservationItemInput")]
public sealed record AddPreservationItemInput
{
    /// <summary>An open case of the caller's unit.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>What it is.</summary>
    public required PreservationItemContentInput Item { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>An item of the queue, said anew.</summary>
[InputObjectType("UpdatePreservationItemInput")]
public sealed record UpdatePreservationItemInput
{
    /// <summary>The item.</summary>
    [ID]
    public required string ItemId { get; init; }

    /// <summary>What it is.</summary>
    public required PreservationItemContentInput Item { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>An item to take off the queue.</summary>
[InputObjectType("FinishPreservationItemInput")]
public sealed record FinishPreservationItemInput
{
    /// <summary>The item.</summary>
    [ID]
    public required string ItemId { get; init; }

    /// <summary>What came of it, 1 to 2,000 characters.</summary>
    public required string Outcome { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>An item for which a request is to be drafted.</summary>
[InputObjectType("DraftPreservationRequestInput")]
public sealed record DraftPreservationRequestInput
{
    /// <summary>The item.</summary>
    [ID]
    public required string ItemId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
