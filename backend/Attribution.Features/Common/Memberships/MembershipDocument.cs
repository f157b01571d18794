namespace Attribution.Features.Common.Memberships;

/// <summary>A membership as it is kept, by the unit that keeps the circle.</summary>
public sealed record MembershipDocument
{
    /// <summary>Token of the circle.</summary>
    public required string Circle { get; init; }

    /// <summary>Name of the circle, for who is asked or in it.</summary>
    public required string Name { get; init; }

    /// <summary>Token of the unit or account.</summary>
    public required string Member { get; init; }

    /// <summary>Where it stands.</summary>
    public required MembershipState State { get; init; }

    /// <summary>When what the circle is for begins; null: not said.</summary>
    public DateTimeOffset? StartsOn { get; init; }

    /// <summary>When it ends; null: open.</summary>
    public DateTimeOffset? EndsOn { get; init; }

    /// <summary>Account that brought it there.</summary>
    public required string ChangedBy { get; init; }
}
