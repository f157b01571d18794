using Attribution.Domain.Labels;

namespace Attribution.Features.Sharing.Consents;

/// <summary>The label of a consent: the unit that asks and the unit that answers.</summary>
internal static class ConsentLabel
{
    /// <summary>The label.</summary>
    public static HandlingLabel Of(string asking, string owner) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(asking), TokenSet.Of(AudienceToken.Unit(owner)), TokenSet.Empty)],
        Tlp = Tlp.AmberStrict,
    };
}
