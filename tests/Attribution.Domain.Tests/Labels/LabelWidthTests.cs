using Attribution.Domain.Labels;

namespace Attribution.Domain.Tests.Labels;

public sealed class LabelWidthTests
{
    private const int Rounds = 40_000;
    private static readonly DateTimeOffset Now = new(2026, 6, 15, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void IsNoWider_AnyTwo_WhoSeesTheNarrowerSeesTheOther()
    {
        Random random = new(20261123);
        var tried = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (wide, other) = (Eased(LabelArbitraries.Label(random), round), Eased(LabelArbitraries.Label(random), round));
            var narrow = round % 2 == 0 ? other : LabelJoin.Join(wide, other);
            var reader = Everyone(LabelArbitraries.Reader(random));
            if (LabelWidth.IsNoWider(narrow, wide) && Visibility.IsVisible(narrow, reader, Now))
            {
                tried++;
                Assert.True(Visibility.IsVisible(wide, reader, Now), $"round {round}");
            }
        }

        Assert.True(tried > 10, "The property was never tried on a visible label.");
    }

    [Fact]
    public void IsNoWider_Join_ThanEachInput()
    {
        Random random = new(9);
        for (var round = 0; round < 2_000; round++)
        {
            var (left, right) = (LabelArbitraries.Label(random), LabelArbitraries.Label(random));
            var joined = LabelJoin.Join(left, right);
            Assert.True(LabelWidth.IsNoWider(left, left) && LabelWidth.IsNoWider(joined, left) && LabelWidth.IsNoWider(joined, right), $"round {round}");
        }
    }

    public static TheoryData<string, HandlingLabel> Wider() => new()
    {
        { "released to more", HandlingLabel.Public("PL-CYB", Tlp.AmberStrict) },
        { "a lower TLP", HandlingLabel.OwnedBy("PL-CYB", Tlp.Amber) },
        { "another owner", HandlingLabel.OwnedBy("RO-CYB") },
        { "no end", Strict with { ExpiresAt = null } },
        { "a compartment less", Strict with { Compartments = TokenSet.Empty } },
        { "a code less", Strict with { HandlingCodes = HandlingCodes.None } },
        { "any purpose", Strict with { Purposes = TokenSet.Of(HandlingLabel.AnyPurpose) } },
    };

    [Theory]
    [MemberData(nameof(Wider), DisableDiscoveryEnumeration = true)]
    public void IsNoWider_OneTermWider_IsNot(string what, HandlingLabel label) => Assert.False(LabelWidth.IsNoWider(label, Strict), what);

    // Labels of all terms at random are seldom visible to anybody: most here differ in their audience alone.
    private static HandlingLabel Eased(HandlingLabel label, int round) => round % 4 == 0 ? label : label with
    {
        Status = LabelStatus.Active,
        Classification = Classification.None,
        Compartments = TokenSet.Empty,
        Purposes = TokenSet.Of(HandlingLabel.AnyPurpose),
        ExpiresAt = null,
    };

    // Every reader answers to everyone; a label for everyone is wider than one for named accounts only because of that.
    private static Reader Everyone(Reader reader) => reader with { Tokens = reader.Tokens.Union(TokenSet.Of(AudienceToken.Everyone, AudienceToken.Account(reader.Account))) };

    private static HandlingLabel Strict => HandlingLabel.OwnedBy("PL-CYB") with
    {
        ExpiresAt = Now,
        Compartments = TokenSet.Of("alpha"),
        HandlingCodes = HandlingCodes.H1,
        Purposes = TokenSet.Of("border management"),
    };
}
