using Attribution.Domain.Labels;

namespace Attribution.Domain.Tests.Labels;

public sealed class HandlingLabelTests
{
    [Fact]
    public void CanonicalBytes_AnyLabel_ReadBackEqual()
    {
        Random random = new(3);
        for (var round = 0; round < 500; round++)
        {
            var label = LabelArbitraries.Label(random);
            Assert.Equal(label, LabelBytes.Read(label.CanonicalBytes()));
        }
    }

    [Fact]
    public void CanonicalBytes_Truncated_IsAFormatException()
    {
        var bytes = HandlingLabel.OwnedBy("PL-CYB").CanonicalBytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<FormatException>(() => LabelBytes.Read(bytes[..length]));
        }
    }

    [Fact]
    public void ExpiresAt_WithinAMonth_IsRoundedUpToTheNext()
    {
        var label = HandlingLabel.OwnedBy("PL-CYB") with { ExpiresAt = new DateTimeOffset(2026, 12, 2, 0, 0, 0, TimeSpan.Zero) };

        Assert.Equal(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), label.ExpiresAt);
    }

    [Fact]
    public void Faults_RedReleasedToEveryone_SaysWhatIsAllowed() => Assert.Equal(
        ["TLP:RED is released to named accounts or units only; 'everyone' is wider."],
        LabelRules.Faults(HandlingLabel.Public("PL-CYB", Tlp.Red)));

    [Fact]
    public void Faults_JoinOfPublicAndAmber_HasNone() => Assert.Equal(
        [],
        LabelRules.Faults(LabelJoin.Join(HandlingLabel.Public("PL-CYB"), HandlingLabel.OwnedBy("RO-CYB", Tlp.Amber))));

    [Fact]
    public void Faults_WithoutOwner_IsRefused() => Assert.Equal(
        ["A label needs at least one owner in every audience rule."],
        LabelRules.Faults(new HandlingLabel { Audience = [], Tlp = Tlp.Clear }));
}
