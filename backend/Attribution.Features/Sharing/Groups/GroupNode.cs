using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Entities;
using Attribution.Features.Operations;
using Attribution.Features.Operations.JointOperations.Members;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Groups;

/// <summary>A group of units and accounts that a unit shares with. Its owner reads it, and its members that it is.</summary>
[ObjectType("SharingGroup")]
[Implements("Node")]
public sealed class GroupNode : KeptNode
{
    /// <summary>How groups are kept.</summary>
    internal static readonly KeptDocument<GroupDocument> Kept = new(Kind.SharingGroup, "sharing-group:", "group");

    internal GroupNode(GraphReading reading, RecordVersion record, GroupDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, Version, Token) = (Kept.IdOf(record.Id), record.Version, CircleToken.Group(record.Header.OwnerUnit, record.Id));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public string Name => Document.Name;

    /// <summary>Its audience token: release to it what all its members shall see, now and later.</summary>
    public string Token { get; }

    /// <summary>Whether members learn who else is in it.</summary>
    public bool MembersSeeMembers => Document.MembersSeeMembers;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal string Owner => Record.Header.OwnerUnit;

    internal GroupDocument Document { get; }

    /// <summary>The group with this id; null: none that the reader may see.</summary>
    internal static async Task<GroupNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? new GroupNode(reading, record, document) : null;

    /// <summary>The memberships in it that the reading shows, those who were taken out too.</summary>
    internal async Task<IReadOnlyList<(RecordVersion Record, MembershipDocument Document)>> MembershipsAsync(CancellationToken cancellationToken) =>
        [.. (await OperationMemberNode.Kept.NewestAsync(Reading, MostMemberships, cancellationToken)).Where(kept => kept.Document.Circle == Token)];

    private const int MostMemberships = 10_000;
}

/// <summary>What is read with a group when it is asked for.</summary>
[ExtendObjectType("SharingGroup")]
public static class GroupFields
{
    /// <summary>The unit that keeps it.</summary>
    public static ContactUnitNode GetOwner([Parent] GroupNode group, ContactUnits units) => units.Of([group.Owner])[0];

    /// <summary>Tokens of who is in it, by name, to its owner, and to its members where the owner says so; else none. At most 200.</summary>
    [ListSize(AssumedSize = 10)]
    [Cost(5)]
    public static async Task<IReadOnlyList<string>> GetMembers([Parent] GroupNode group, CancellationToken cancellationToken) =>
        [.. (await group.MembershipsAsync(cancellationToken)).Where(kept => kept.Document.State is MembershipState.Joined).Select(kept => kept.Document.Member).Order(StringComparer.Ordinal)];
}
