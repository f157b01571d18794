using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations.Members;

/// <summary>Where a unit stands to a joint operation.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="CodeName">What the operation is called.</param>
/// <param name="Lead">The unit that leads it.</param>
/// <param name="StartsOn">When the operation begins; null: not said.</param>
/// <param name="EndsOn">When it ends; null: open.</param>
/// <param name="Unit">The unit that is asked or takes part.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ChangedBy">Account that brought it there.</param>
/// <param name="ChangedAt">When.</param>
/// <param name="Version">1 and up; give it back as <c>expectedVersion</c>.</param>
[ObjectType("OperationMember")]
public sealed record OperationMemberNode(
    [property: ID] string Id, string CodeName, ContactUnitNode Lead, DateTimeOffset? StartsOn, DateTimeOffset? EndsOn, ContactUnitNode Unit, MembershipState State, string ChangedBy, DateTimeOffset ChangedAt, int Version)
{
    /// <summary>How memberships are kept.</summary>
    internal static readonly KeptDocument<MembershipDocument> Kept = new(Kind.Membership, "membership:", MembershipRegister.Property);

    private const int Most = 10_000;

    /// <summary>The membership as the API gives it.</summary>
    internal static OperationMemberNode Of(RecordVersion record, MembershipDocument document, ContactUnits units)
    {
        var named = units.Of([record.Header.OwnerUnit, UnitOf(document)]);
        return new OperationMemberNode(
            Kept.IdOf(record.Id), document.Name, named[0], document.StartsOn, document.EndsOn, named[1], document.State, document.ChangedBy, UnixMicroseconds.ToTime(record.RecordedFrom), record.Version);
    }

    /// <summary>The memberships of a circle that a reading shows.</summary>
    internal static async Task<IReadOnlyList<OperationMemberNode>> OfCircleAsync(GraphReading reading, string circle, ContactUnits units, CancellationToken cancellationToken) =>
        [.. (await Kept.NewestAsync(reading, Most, cancellationToken)).Where(kept => kept.Document.Circle == circle).Select(kept => Of(kept.Record, kept.Document, units))];

    /// <summary>A new membership, or the next version of one. Its id follows from circle and member, so that who is asked again has one.</summary>
    internal static RecordWrite Write(int expectedVersion, string keeper, SourceId source, LabelId label, long at, MembershipDocument document) =>
        Kept.Write(IdOf(document.Circle, document.Member), expectedVersion, keeper, source, label, at, document);

    /// <summary>The record of a member's membership in a circle.</summary>
    internal static RecordId IdOf(string circle, string member) => new(StableId.Of("membership", circle, member));

    /// <summary>The unit of a membership; the account's token where it is one.</summary>
    internal static string UnitOf(MembershipDocument document) => document.Member.StartsWith("unit:", StringComparison.Ordinal) ? document.Member["unit:".Length..] : document.Member;

    /// <summary>The token of a unit as member.</summary>
    internal static string MemberOf(string unit) => AudienceToken.Unit(unit);
}
