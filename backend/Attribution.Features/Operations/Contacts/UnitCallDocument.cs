namespace Attribution.Features.Operations.Contacts;

/// <summary>A call as it is kept: one record of the calling unit; the acknowledgement is its next version.</summary>
internal sealed record UnitCallDocument
{
    /// <summary>The unit that is called.</summary>
    public required string Called { get; init; }

    /// <summary>Record of the request that it is about; null: it is about a notice.</summary>
    public string? Request { get; init; }

    /// <summary>Record of the calling unit's notice; null: it is about a request.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether supervisors of both units alone see it, as they alone see the notice.</summary>
    public bool SupervisorsOnly { get; init; }

    public required string Text { get; init; }

    public required string CalledBy { get; init; }

    public required DateTimeOffset CalledAt { get; init; }

    /// <summary>Account of the called unit; null: nobody yet.</summary>
    public string? AcknowledgedBy { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public string? Note { get; init; }
}
