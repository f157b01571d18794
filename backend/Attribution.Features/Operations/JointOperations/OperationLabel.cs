using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common.Memberships;

namespace Attribution.Features.Operations.JointOperations;

/// <summary>Labels of what belongs to a joint operation: the token of the operation admits who has joined, so that who leaves reads nothing more of it and no record is touched.</summary>
internal static class OperationLabel
{
    /// <summary>What a unit puts before all who take part.</summary>
    public static HandlingLabel Of(string owner, string lead, RecordId operation) => Released(owner, CircleToken.Operation(lead, operation));

    /// <summary>A membership: who is asked or in it reads it, and who takes part; who is out of it does not.</summary>
    public static HandlingLabel OfMembership(string lead, MembershipDocument document) => document.State is MembershipState.Invited or MembershipState.Joined
        ? Released(lead, document.Circle, document.Member)
        : HandlingLabel.OwnedBy(lead);

    private static HandlingLabel Released(string owner, params string[] tokens) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(owner), TokenSet.Of(tokens), TokenSet.Empty)],
        Tlp = Tlp.AmberStrict,
    };
}
