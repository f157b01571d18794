using Attribution.Features.Common.Memberships;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations.Members;

/// <summary>A unit to ask to join an operation.</summary>
[InputObjectType("InviteUnitInput")]
public sealed record InviteUnitInput
{
    /// <summary>An operation that the caller's unit leads.</summary>
    [ID]
    public required string OperationId { get; init; }

    /// <summary>The unit.</summary>
    public required string UnitId { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A change of where a unit stands to an operation.</summary>
[InputObjectType("ChangeMembershipInput")]
public sealed record ChangeMembershipInput
{
    /// <summary>The membership.</summary>
    [ID]
    public required string MembershipId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>JOINED, DECLINED or LEFT by the unit itself; REMOVED by the lead.</summary>
    public required MembershipState State { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>A membership that was changed. Who is out of it sees no more of it than this.</summary>
/// <param name="MembershipId">The membership.</param>
/// <param name="State">Where the unit stands now.</param>
/// <param name="Version">Its version now.</param>
[ObjectType("ChangedMembership")]
public sealed record ChangedMembershipNode([property: ID] string MembershipId, MembershipState State, int Version);
