using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class NameTemplateTests
{
    [Theory]
    [InlineData("AS{number} {name}", """{"number":64500,"name":"Example"}""", "AS64500 Example")]
    [InlineData("AS{number} {name}", """{"number":64500}""", null)]
    [InlineData("{name}", """{"name":"  "}""", null)]
    [InlineData("{name}", """{"name":"\ud800"}""", null)]
    [InlineData("{name}", """{"name":true}""", null)]
    [InlineData("{content}", """{"content":"two\r\nlines\tof text"}""", "two lines of text")]
    [InlineData("{protocols} traffic", """{"protocols":["ipv4","tcp"]}""", "ipv4, tcp traffic")]
    [InlineData("{hashes}", """{"hashes":{"MD5":"0011","SHA-1":"00112233"}}""", "00112233")]
    public void Fill_AnObject_NamesItOrNot(string template, string json, string? expected)
    {
        NameTemplate parsed = template;
        Assert.Equal(expected, parsed.Fill(Json.Of(json)));
    }

    [Fact]
    public void Fill_ALongText_IsCutWithoutSplittingASymbol()
    {
        NameTemplate template = "{content}";
        var name = template.Fill(Json.Of($$"""{"content":"{{new string('a', 198)}}😀😀"}"""));

        Assert.Equal(new string('a', 198) + "…", name);
    }

    [Fact]
    public void DisplayName_NothingToFill_IsTheTitle() => Assert.Equal("Threat actor", KindRegistry.Of(Kind.ThreatActor).DisplayName(Json.Of("{}")));
}
