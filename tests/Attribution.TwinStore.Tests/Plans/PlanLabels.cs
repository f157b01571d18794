using Attribution.Domain.Labels;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>Labels of every sort the predicate tells apart, for data of one owner.</summary>
internal static class PlanLabels
{
    private static readonly string[] Units = ["PL-CYB", "RO-CYB", "REG-CE", "ACME"];

    private static readonly string[] Tokens =
    [
        "unit:PL-CYB", "unit:RO-CYB", "unit:REG-CE", "unit:ACME", "unit:ADM-OPS", "country:PL", "country:RO", "region:REG-CE", "group:ransomware-taskforce", "group:open-exchange",
        "account:pl.analyst1", "account:ro.analyst1",
    ];

    /// <summary>About half of what it gives is for everyone.</summary>
    public static HandlingLabel Draw(PlanDice dice, string owner) => dice.Below(20) switch
    {
        < 9 => HandlingLabel.Public(owner, dice.Chance(50) ? Tlp.Clear : Tlp.Green),
        < 11 => HandlingLabel.OwnedBy(owner),
        < 14 => Released(owner, [dice.Pick(Tokens), dice.Pick(Tokens)]),
        14 => Excluding(owner, dice.Pick(Tokens)),
        15 => HandlingLabel.Public(owner) with { Classification = (Classification)(1 + dice.Below(3)), HandlingCodes = HandlingCodes.H1 },
        16 => Named(owner, dice.Pick(["pl.analyst1", "ro.analyst1", "reg.officer1", "acme.partner1", "pl.clerk1", "adm.admin1"])),
        17 => LabelJoin.Join(HandlingLabel.Public(owner), Released(dice.Pick(Units), [dice.Pick(Tokens)])),
        18 => Rare(dice, owner),
        _ => HandlingLabel.OwnedBy(owner) with { Classification = Classification.Restricted },
    };

    /// <summary>Read by one account alone.</summary>
    public static HandlingLabel Named(string owner, string account) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(owner), TokenSet.Of(AudienceToken.Account(account)), TokenSet.Empty, NamedAccountsOnly: true)],
        Tlp = Tlp.Red,
    };

    /// <summary>Read by the supervisors of a unit alone; no reader is one.</summary>
    public static HandlingLabel Supervisors(string owner) => HandlingLabel.OwnedBy(owner) with { Compartments = TokenSet.Of(Compartment.Supervisors) };

    private static HandlingLabel Rare(PlanDice dice, string owner) => dice.Below(6) switch
    {
        0 => HandlingLabel.Public(owner) with { Compartments = TokenSet.Of("bluebird") },
        1 => HandlingLabel.Public(owner) with { Purposes = TokenSet.Of("border management") },
        2 => HandlingLabel.Public(owner) with { Status = LabelStatus.Restricted },
        3 => HandlingLabel.OwnedBy(owner) with { Status = LabelStatus.Sealed },
        4 => HandlingLabel.Public(owner) with { ExpiresAt = new DateTimeOffset(2025, 2, 1, 0, 0, 0, TimeSpan.Zero) },
        _ => HandlingLabel.Public(owner) with { ExpiresAt = new DateTimeOffset(2099, 2, 1, 0, 0, 0, TimeSpan.Zero) },
    };

    private static HandlingLabel Released(string owner, string[] tokens) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(owner), TokenSet.Of(tokens), TokenSet.Empty)],
        Tlp = Tlp.Amber,
    };

    private static HandlingLabel Excluding(string owner, string token) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(owner), TokenSet.Of(AudienceToken.Everyone), TokenSet.Of(token))],
        Tlp = Tlp.Green,
    };
}
