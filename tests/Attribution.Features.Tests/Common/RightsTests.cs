using Attribution.Features.Common;

namespace Attribution.Features.Tests.Common;

public sealed class RightsTests
{
    [Fact]
    public void Of_SeveralRoles_IsTheirRightsTogether() =>
        Assert.Equal([Right.Read, Right.Administer, Right.ReadAudit, Right.ReadBreakGlass, Right.ReadDisclosures], Rights.Of(["auditor", "administrator"]));

    [Fact]
    public void Of_UnknownRole_IsNothing() => Assert.Empty(Rights.Of(["emperor"]));

    [Fact]
    public void Of_Tool_MayNotReleaseBeyondItsUnit() => Assert.DoesNotContain(Right.Share, Rights.Of(["tool"]));

    [Fact]
    public void NameOf_EveryRight_IsItsOwn() => Assert.Distinct(Enum.GetValues<Right>().Select(Rights.NameOf));
}
