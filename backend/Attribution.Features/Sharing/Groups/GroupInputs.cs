using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Groups;

/// <summary>A sharing group to open.</summary>
[InputObjectType("OpenSharingGroupInput")]
public sealed record OpenSharingGroupInput
{
    /// <summary>What it is called, 1 to 100 characters; its members read it.</summary>
    public required string Name { get; init; }

    /// <summary>Tokens of who is in it, <c>unit:</c> or <c>account:</c> with a name; at most 200.</summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>Whether members learn who else is in it; false: the owner alone knows.</summary>
    public bool MembersSeeMembers { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A change of a sharing group. What is left out stays as it is.</summary>
[InputObjectType("ChangeSharingGroupInput")]
public sealed record ChangeSharingGroupInput
{
    /// <summary>A group of the caller's unit.</summary>
    [ID]
    public required string GroupId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>What it is called, 1 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Tokens of who comes into it; at most 200.</summary>
    public IReadOnlyList<string>? Add { get; init; }

    /// <summary>Tokens of who is taken out of it; at most 200.</summary>
    public IReadOnlyList<string>? Remove { get; init; }

    /// <summary>Whether members learn who else is in it.</summary>
    public bool? MembersSeeMembers { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
