using Attribution.Domain.Labels;

namespace Attribution.Domain.Tests.Labels;

public sealed class SensitivityTests
{
    private static readonly HandlingLabel Own = HandlingLabel.OwnedBy("PL-CYB");

    [Theory]
    [InlineData(Classification.None, false)]
    [InlineData(Classification.ForOfficialUseOnly, false)]
    [InlineData(Classification.Restricted, true)]
    [InlineData(Classification.Confidential, true)]
    public void IsSensitive_OfALevel_BeginsWithRestricted(Classification level, bool expected) => Assert.Equal(expected, Sensitivity.IsSensitive(Own with { Classification = level }));

    [Theory]
    [InlineData("bluebird", true)]
    [InlineData(Compartment.Supervisors, false)]
    public void IsSensitive_OfACompartment_IsNotThatOfARole(string compartment, bool expected) =>
        Assert.Equal(expected, Sensitivity.IsSensitive(Own with { Compartments = TokenSet.Of(compartment) }));

    [Theory]
    [InlineData(HandlingLabel.AnyPurpose, false)]
    [InlineData("rpd-information", true)]
    public void IsSensitive_OfAPurpose_IsWhereItIsNamed(string purpose, bool expected) => Assert.Equal(expected, Sensitivity.IsSensitive(Own with { Purposes = TokenSet.Of(purpose) }));

    [Theory]
    [InlineData(AudienceToken.Everyone, Classification.None, true)]
    [InlineData(AudienceToken.Everyone, Classification.Restricted, false)]
    [InlineData("unit:PL-CYB", Classification.None, false)]
    public void IsOpen_IsWhatEveryoneReadsWithoutAReason(string releaseTo, Classification level, bool expected) =>
        Assert.Equal(expected, Sensitivity.IsOpen(Own with { Audience = [.. Own.Audience.Select(rule => rule with { ReleaseTo = TokenSet.Of(releaseTo) })], Classification = level }));
}
