using System.Text.Json;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Gathering;

namespace Attribution.Features.Tests.Attributions.Gathering;

public sealed class DeclaredTraitsTests
{
    [Fact]
    public void Languages_AreTheirPrimarySubtags() =>
        Assert.Equal(["ru", "zh"], DeclaredTraits.Languages(Json("""{"x_languages":["ru-RU","RU","zh_CN","Russian",7,""]}""")).Select(value => value.Value));

    [Fact]
    public void ActiveHours_AreBlocksOfFour() =>
        Assert.Equal(["04–08", "20–24"], DeclaredTraits.ActiveHours(Json("""{"x_active_hours":[5,7,23,24,-1,"6",1.5]}""")).Select(value => value.Value));

    [Theory]
    [InlineData("2026-01-01T09:30:00Z", "08–12")]
    [InlineData("2026-01-01T01:30:00+03:00", "20–24")]
    [InlineData("2026-01-01T00:00:00Z", null)]
    [InlineData("soon", null)]
    public void StartOf_Traffic_IsItsBlockInUtc(string start, string? block) =>
        Assert.Equal(block, DeclaredTraits.StartOf(Json($$"""{"start":"{{start}}"}""")).Select(value => value.Value).FirstOrDefault());

    [Fact]
    public void NameServers_OfADomain_AreHosts() => Assert.Equal(
        [("nameserver", "ns1.odd.example"), ("nameserver", "ns2.odd.example")],
        DeclaredTraits.NameServers(Json("""{"x_name_servers":["NS1.odd.example.","ns1.odd.example","ns2.odd.example","no host","localhost"]}""")).Select(server => (server.Value.Type.Name, server.Value.Value)));

    [Fact]
    public void Traits_OfNoObject_AreNone()
    {
        Assert.Empty(DeclaredTraits.Languages(default));
        Assert.Empty(DeclaredTraits.ActiveHours(Json("""{"x_active_hours":"9-17"}""")));
        Assert.Empty(DeclaredTraits.NameServers(Json("[]")));
    }

    [Fact]
    public void TypesOfEvidence_SayWhatTheyAreTakenFrom() => Assert.All(EvidenceTypeTable.All, type => Assert.NotEqual("", type.ExtractedFrom));

    private static JsonElement Json(string text) => JsonElement.Parse(text);
}
