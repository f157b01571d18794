using Attribution.Domain.Kinds;
using Attribution.Domain.Scales;

namespace Attribution.Domain.Tests.Kinds;

public sealed class PropertyCheckTests
{
    [Theory]
    [InlineData(PropertyType.String, "\"text\"")]
    [InlineData(PropertyType.OpenVocabulary, "\"a word of others\"")]
    [InlineData(PropertyType.ClosedVocabulary, "\"agree\"")]
    [InlineData(PropertyType.Timestamp, "\"2020-02-17T12:14:22.000Z\"")]
    [InlineData(PropertyType.Date, "\"2019-11-04\"")]
    [InlineData(PropertyType.Hex, "\"00ffAB\"")]
    [InlineData(PropertyType.Binary, "\"AAEC\"")]
    [InlineData(PropertyType.Identifier, "\"malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5\"")]
    [InlineData(PropertyType.IdentifierList, "[\"malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5\"]")]
    [InlineData(PropertyType.Jurisdiction, "\"PL\"")]
    [InlineData(PropertyType.JurisdictionList, "[\"PL\",\"RO\"]")]
    [InlineData(PropertyType.StringList, "[\"\"]")]
    [InlineData(PropertyType.Integer, "2147483647")]
    [InlineData(PropertyType.Integer, "1e3")]
    [InlineData(PropertyType.LargeInteger, "9007199254740991")]
    [InlineData(PropertyType.Float, "-0.5")]
    [InlineData(PropertyType.Boolean, "false")]
    [InlineData(PropertyType.Hashes, """{"MD5":"00"}""")]
    [InlineData(PropertyType.Dictionary, """{"a":{"b":1}}""")]
    [InlineData(PropertyType.KillChainPhases, """[{"kill_chain_name":"mitre-attack","phase_name":"execution"}]""")]
    [InlineData(PropertyType.ExternalReferences, """[{"source_name":"mitre-attack","external_id":"G0016"}]""")]
    [InlineData(PropertyType.Json, "null")]
    public void Check_AValueOfTheType_HasNoFault(PropertyType type, string json) => Assert.Null(Property(type).Check(Json.Of(json)));

    [Theory]
    [InlineData(PropertyType.String, "7", PropertyFault.WrongType, "/p", "is a number", "a text")]
    [InlineData(PropertyType.String, "null", PropertyFault.WrongType, "/p", "is null", "a text")]
    [InlineData(PropertyType.String, "\"\\ud800\"", PropertyFault.Invalid, "/p", "holds half of a surrogate pair", "valid Unicode")]
    [InlineData(PropertyType.ClosedVocabulary, "\"maybe\"", PropertyFault.Invalid, "/p", "is \"maybe\"", "one of strongly-disagree, disagree, neutral, agree, strongly-agree")]
    [InlineData(PropertyType.Timestamp, "\"2020-02-17\"", PropertyFault.Invalid, "/p", "is \"2020-02-17\"", "a time in UTC such as 2020-02-17T12:14:22.000Z")]
    [InlineData(PropertyType.Date, "\"2019-02-30\"", PropertyFault.Invalid, "/p", "is \"2019-02-30\"", "a day such as 2019-11-04")]
    [InlineData(PropertyType.Hex, "\"abc\"", PropertyFault.Invalid, "/p", "is \"abc\"", "an even number of hexadecimal digits")]
    [InlineData(PropertyType.Binary, "\"A\"", PropertyFault.Invalid, "/p", "is \"A\"", "Base64")]
    [InlineData(PropertyType.Jurisdiction, "\"EU\"", PropertyFault.Invalid, "/p", "is \"EU\"", "an ISO 3166-1 alpha-2 code such as PL")]
    [InlineData(PropertyType.JurisdictionList, "[\"PL\",\"pl\"]", PropertyFault.Invalid, "/p/1", "is \"pl\"", "a list of ISO 3166-1 alpha-2 codes with at least one entry")]
    [InlineData(PropertyType.StringList, "[\"a\",1]", PropertyFault.WrongType, "/p/1", "is a number", "a list of texts with at least one entry")]
    [InlineData(PropertyType.StringList, "[]", PropertyFault.Empty, "/p", "is an empty list", "a list of texts with at least one entry")]
    [InlineData(PropertyType.StringList, "\"a\"", PropertyFault.WrongType, "/p", "is a text", "a list of texts with at least one entry")]
    [InlineData(PropertyType.Integer, "1.5", PropertyFault.Invalid, "/p", "is 1.5", "a whole number from -2147483648 to 2147483647")]
    [InlineData(PropertyType.Integer, "2147483648", PropertyFault.OutOfRange, "/p", "is 2147483648", "a whole number from -2147483648 to 2147483647")]
    [InlineData(PropertyType.LargeInteger, "9007199254740992", PropertyFault.OutOfRange, "/p", "is 9007199254740992", "a whole number from -9007199254740991 to 9007199254740991")]
    [InlineData(PropertyType.Float, "1e999", PropertyFault.OutOfRange, "/p", "is 1e999", "a number")]
    [InlineData(PropertyType.Boolean, "\"true\"", PropertyFault.WrongType, "/p", "is a text", "true or false")]
    [InlineData(PropertyType.Hashes, "{}", PropertyFault.Empty, "/p", "is an empty object", "an object of hash algorithm to digest with at least one entry")]
    [InlineData(PropertyType.Hashes, """{"a/b":1}""", PropertyFault.WrongType, "/p/a~1b", "is a number", "an object of hash algorithm to digest with at least one entry")]
    [InlineData(PropertyType.Dictionary, "[]", PropertyFault.WrongType, "/p", "is a list", "an object with at least one entry")]
    [InlineData(PropertyType.KillChainPhases, """[{"kill_chain_name":"x"}]""", PropertyFault.Missing, "/p/0/phase_name", "is missing", "a text")]
    [InlineData(PropertyType.ExternalReferences, "[true]", PropertyFault.WrongType, "/p/0", "is true or false", "a list of objects with source_name")]
    public void Check_AnyOtherValue_NamesPathFaultAndWhatIsAllowed(PropertyType type, string json, string code, string path, string what, string allowed) =>
        Assert.Equal(new PropertyFault(code, path, what, allowed), Property(type).Check(Json.Of(json)));

    [Theory]
    [InlineData("-90", true)]
    [InlineData("90", true)]
    [InlineData("90.001", false)]
    [InlineData("-91", false)]
    public void Check_ANumberWithBounds_IncludesThem(string json, bool isValid)
    {
        var latitude = new PropertyDefinition("latitude", PropertyType.Float) { Minimum = -90, Maximum = 90 };

        var expected = isValid ? null : new PropertyFault(PropertyFault.OutOfRange, "/latitude", $"is {json}", "a number from -90 to 90");
        Assert.Equal(expected, latitude.Check(Json.Of(json)));
    }

    [Fact]
    public void Check_ALongWrongValue_RepeatsOnlyItsStart()
    {
        var fault = Property(PropertyType.Date).Check(Json.Of($"\"{new string('x', 100_000)}\""));

        Assert.Equal($"is \"{new string('x', 60)}…\"", fault?.What);
    }

    [Fact]
    public void GraphQlType_EveryPropertyType_HasOne() => Assert.All(Enum.GetValues<PropertyType>(), type => Assert.NotEmpty(Property(type).GraphQlType));

    private static PropertyDefinition Property(PropertyType type) =>
        new("p", type) { Vocabulary = type is PropertyType.ClosedVocabulary ? StixVocabularies.Opinion : null };
}
