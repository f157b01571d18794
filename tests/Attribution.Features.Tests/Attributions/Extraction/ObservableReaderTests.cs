using Attribution.Features.Attributions.Extraction;

namespace Attribution.Features.Tests.Attributions.Extraction;

public sealed class ObservableReaderTests
{
    private static readonly SuffixTable Suffixes = new(new Dictionary<string, bool> { ["co.uk"] = false, ["ddns.example"] = true });

    [Theory]
    [InlineData("192.0.2.7:8443", "ip 192.0.2.7; kind address with port; net16 192.0; net24 192.0.2; port 8443")]
    [InlineData("10.1.2.3", "")]
    [InlineData("Mail.Shop-01.co.uk", "depth 1; fqdn mail.shop-01.co.uk; kind name; length 5-7; reg shop-01.co.uk; shape 1 hyphens, digit at end; sld shop-01; suffix co.uk; token shop")]
    [InlineData("one.ddns.example", "depth 0; fqdn one.ddns.example; kind name at a provider; length 1-4 at a provider; provider ddns.example; reg one.ddns.example; shape 0 hyphens, no digit at a provider; sld one")]
    [InlineData("/files/gate.asp?id=1", "extension asp; file gate.asp; folder files; path /files/gate.asp")]
    [InlineData("999.1.1.1.1", "depth 3; fqdn 999.1.1.1.1; kind name; length 1-4; reg 1.1; shape 0 hyphens, digits only; sld 1; sub 999; suffix 1")]
    public void Observable_InParts_IsAsStated(string observable, string expected) =>
        Assert.Equal(expected, string.Join("; ", new ObservableReader(Suffixes).Read([observable], []).Select(value => $"{value.Type.Name} {value.Value}").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("://")]
    [InlineData("...")]
    [InlineData(".example.org")]
    [InlineData("a:99999999999999999999/")]
    public void Observable_OfAnySort_IsReadWithoutFault(string observable) => Assert.NotNull(new ObservableReader(Suffixes).Read([observable], ["not an address"]));
}
