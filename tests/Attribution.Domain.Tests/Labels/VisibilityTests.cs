using Attribution.Domain.Labels;

namespace Attribution.Domain.Tests.Labels;

public sealed class VisibilityTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    private static readonly Reader Polish = new()
    {
        Account = "pl.analyst1",
        UnitId = "PL-CYB",
        Tokens = TokenSet.Of("everyone", "account:pl.analyst1", "unit:PL-CYB", "country:PL"),
    };

    private static readonly HandlingLabel Romanian = HandlingLabel.OwnedBy("RO-CYB");

    public static TheoryData<string, HandlingLabel, bool> Cases() => new()
    {
        { "another unit's own", Romanian, false },
        { "one's own", HandlingLabel.OwnedBy("PL-CYB"), true },
        { "released to the unit", Released(Romanian, "unit:PL-CYB"), true },
        { "released to the country", Released(Romanian, "country:PL"), true },
        { "everyone", HandlingLabel.Public("RO-CYB"), true },
        { "excluded", Excluded(HandlingLabel.Public("RO-CYB"), "country:PL"), false },
        { "without a rule", Romanian with { Audience = [] }, false },
        { "red for another account of the unit", Named("PL-CYB", "account:pl.lead"), false },
        { "red for the account", Named("RO-CYB", "account:pl.analyst1"), true },
        { "above clearance", HandlingLabel.Public("RO-CYB") with { Classification = Classification.Restricted }, false },
        { "compartment", HandlingLabel.Public("RO-CYB") with { Compartments = TokenSet.Of("alpha") }, false },
        { "purpose", HandlingLabel.Public("RO-CYB") with { Purposes = TokenSet.Of("border management") }, false },
        { "no purpose token", HandlingLabel.Public("RO-CYB") with { Purposes = TokenSet.Empty }, false },
        { "restricted to its owners", HandlingLabel.Public("RO-CYB") with { Status = LabelStatus.Restricted }, false },
        { "restricted, one's own", HandlingLabel.Public("PL-CYB") with { Status = LabelStatus.Restricted }, true },
        { "sealed, one's own", HandlingLabel.OwnedBy("PL-CYB") with { Status = LabelStatus.Sealed }, false },
        { "expired", HandlingLabel.OwnedBy("PL-CYB") with { ExpiresAt = Now.AddMonths(-1) }, false },
        { "not yet expired", HandlingLabel.OwnedBy("PL-CYB") with { ExpiresAt = Now }, true },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void IsVisible_Label_DependsOnEachTerm(string what, HandlingLabel label, bool visible) =>
        Assert.True(Visibility.IsVisible(label, Polish, Now) == visible, what);

    public static TheoryData<string, HandlingLabel, bool> OpenedCases() => new()
    {
        { "above clearance", HandlingLabel.OwnedBy("PL-CYB") with { Classification = Classification.Confidential }, true },
        { "compartment", Released(Romanian, "unit:PL-CYB") with { Compartments = TokenSet.Of("alpha") }, true },
        { "purpose", HandlingLabel.OwnedBy("PL-CYB") with { Purposes = TokenSet.Of("border management") }, true },
        { "red for another account of the owner, one's own unit", Named("PL-CYB", "account:pl.lead"), true },
        { "red of another owner for a named account", Named("RO-CYB", "account:pl.lead"), false },
        { "another unit's own", Romanian, false },
        { "excluded", Excluded(HandlingLabel.Public("RO-CYB"), "country:PL"), false },
        { "restricted to its owners", HandlingLabel.Public("RO-CYB") with { Status = LabelStatus.Restricted }, false },
        { "sealed, one's own", HandlingLabel.OwnedBy("PL-CYB") with { Status = LabelStatus.Sealed }, false },
        { "expired", HandlingLabel.OwnedBy("PL-CYB") with { ExpiresAt = Now.AddMonths(-1) }, false },
        { "without a rule", Romanian with { Audience = [] }, false },
    };

    [Theory]
    [MemberData(nameof(OpenedCases), DisableDiscoveryEnumeration = true)]
    public void IsVisible_LabelThatBreakGlassOpens_SetsAsideWhatBindsAPersonAlone(string what, HandlingLabel label, bool visible)
    {
        Reader opened = Polish with { Opened = new OpenedLabels(TokenSet.Of(label.Digest()), Now.AddMinutes(60)) };
        Assert.True(Visibility.IsVisible(label, opened, Now) == visible, what);
        Assert.False(Visibility.IsVisible(label, opened, Now.AddMinutes(60)), what);
        Assert.False(Visibility.IsVisible(label with { Pap = Pap.Red }, opened, Now), "another label: " + what);
    }

    private static HandlingLabel Released(HandlingLabel label, string token) =>
        label with { Audience = [label.Audience[0] with { ReleaseTo = TokenSet.Of(token) }] };

    private static HandlingLabel Excluded(HandlingLabel label, string token) =>
        label with { Audience = [label.Audience[0] with { ExcludeTo = TokenSet.Of(token) }] };

    private static HandlingLabel Named(string owner, string account) =>
        new() { Audience = [new AudienceRule(TokenSet.Of(owner), TokenSet.Of(account), TokenSet.Empty, NamedAccountsOnly: true)], Tlp = Tlp.Red };
}
