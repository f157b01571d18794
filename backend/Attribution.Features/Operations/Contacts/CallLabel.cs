using Attribution.Domain.Labels;

namespace Attribution.Features.Operations.Contacts;

/// <summary>The label of a call: the two units, or of them the supervisors alone.</summary>
internal static class CallLabel
{
    /// <summary>The label of a call of <paramref name="unit"/>.</summary>
    public static HandlingLabel Of(string unit, UnitCallDocument call) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(unit), TokenSet.Of(AudienceToken.Unit(call.Called)), TokenSet.Empty)],
        Tlp = Tlp.AmberStrict,
        Compartments = call.SupervisorsOnly ? TokenSet.Of(Compartment.Supervisors) : TokenSet.Empty,
    };
}
