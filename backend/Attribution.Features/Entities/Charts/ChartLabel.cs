using Attribution.Domain.Labels;
using Attribution.Features.Common;

namespace Attribution.Features.Entities.Charts;

/// <summary>The label of a saved chart: TLP:RED, read by the account that saved it and by nobody else of its unit.</summary>
internal static class ChartLabel
{
    /// <summary>The label of the caller's charts.</summary>
    public static HandlingLabel Of(Caller caller) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(caller.Unit.Id), TokenSet.Of(AudienceToken.Account(caller.Account)), TokenSet.Empty, NamedAccountsOnly: true)],
        Tlp = Tlp.Red,
    };
}
