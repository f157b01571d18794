using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class PropertyNamingTests
{
    [Theory]
    [InlineData("name", "name")]
    [InlineData("threat_actor_types", "threatActorTypes")]
    [InlineData("x509_v3_extensions", "x509V3Extensions")]
    [InlineData("x_case_reference", "caseReference")]
    public void ToCamelCase_AStixName_IsTheGraphQlField(string stixName, string expected) => Assert.Equal(expected, PropertyNaming.ToCamelCase(stixName));

    [Theory]
    [InlineData("ThreatActor", "THREAT_ACTOR")]
    [InlineData("Ipv4Addr", "IPV4_ADDR")]
    [InlineData("Url", "URL")]
    public void ToUpperSnake_ATypeName_IsTheEnumValue(string name, string expected) => Assert.Equal(expected, PropertyNaming.ToUpperSnake(name));

    [Theory]
    [InlineData("first_seen", PropertyType.Timestamp, null)]
    [InlineData("sample_refs", PropertyType.IdentifierList, null)]
    [InlineData("primary_motivation", PropertyType.OpenVocabulary, "primaryMotivation")]
    public void GraphQlField_TimesOfEveryEntityAndReferences_HaveNone(string name, PropertyType type, string? expected) =>
        Assert.Equal(expected, new PropertyDefinition(name, type).GraphQlField);
}
