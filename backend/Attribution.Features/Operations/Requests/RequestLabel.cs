using Attribution.Domain.Labels;

namespace Attribution.Features.Operations.Requests;

/// <summary>The label of a request: its unit's alone while it is a draft, or one that was given up, and where it is for a provider; of the two units once it was sent.</summary>
internal static class RequestLabel
{
    /// <summary>The label of a request of <paramref name="unit"/>.</summary>
    public static HandlingLabel Of(string unit, RequestDocument document) => document is { State: not (RequestState.Draft or RequestState.Discarded), AskedUnit: { } asked }
        ? new HandlingLabel { Audience = [new AudienceRule(TokenSet.Of(unit), TokenSet.Of(AudienceToken.Unit(asked)), TokenSet.Empty)], Tlp = Tlp.AmberStrict }
        : HandlingLabel.OwnedBy(unit);
}
