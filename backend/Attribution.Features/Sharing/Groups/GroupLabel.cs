using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common.Memberships;

namespace Attribution.Features.Sharing.Groups;

/// <summary>Labels of a group: its members read that it is, and who else is in it only where its owner says so. To everybody else it does not exist.</summary>
internal static class GroupLabel
{
    /// <summary>The group itself.</summary>
    public static HandlingLabel Of(string owner, RecordId group) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(owner), TokenSet.Of(CircleToken.Group(owner, group)), TokenSet.Empty)],
        Tlp = Tlp.Amber, // AMBER+STRICT names units alone
    };

    /// <summary>One membership of it.</summary>
    public static HandlingLabel OfMembership(string owner, RecordId group, GroupDocument document, MembershipState state) =>
        document.MembersSeeMembers && state is MembershipState.Joined ? Of(owner, group) : HandlingLabel.OwnedBy(owner);
}
