using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Attributions.Gathering;

namespace Attribution.Features.Tests.Attributions.Gathering;

public sealed class HubListsTests
{
    [Theory]
    [InlineData("104.16.0.1", "cdn")] // Cloudflare 104.16.0.0/13
    [InlineData("8.8.8.8", "resolver")]
    [InlineData("bit.ly/abc", "shared-site")]
    [InlineData("sub.bit.ly", "shared-site")]
    [InlineData("192.0.2.1", null)]
    [InlineData("orbit.ly", null)]
    [InlineData("login.example.net", null)]
    public void RuleOf_Host_IsTheListThatNamesIt(string observable, string? rule) => Assert.Equal(rule, HubLists.RuleOf(HostParts.Of(observable, HubLists.Suffixes)));

    [Theory]
    [InlineData("a.b.co.uk", "b.co.uk")]
    [InlineData("login.example.net", "example.net")]
    public void Suffixes_OfSeveralLabels_AreNoRegisteredDomains(string host, string registered) => Assert.Equal(registered, HostParts.Of(host, HubLists.Suffixes).Registered);
}
