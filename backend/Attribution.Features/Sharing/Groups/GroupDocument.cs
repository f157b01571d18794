namespace Attribution.Features.Sharing.Groups;

/// <summary>A sharing group as it is kept by its owner. Who is in it is kept in memberships.</summary>
internal sealed record GroupDocument
{
    public required string Name { get; init; }

    /// <summary>Whether members learn who else is in it.</summary>
    public bool MembersSeeMembers { get; init; }

    public required string OpenedBy { get; init; }
}
