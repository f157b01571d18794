using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class KindCheckTests
{
    private const string Common = """
        "type":"malware","spec_version":"2.1","id":"malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5","created":"2020-01-01T00:00:00Z","modified":"2020-01-01T00:00:00Z"
        """;

    [Fact]
    public void Run_AWholeObjectWithPropertiesOfOthers_HasNoFault() =>
        Assert.Empty(KindRegistry.Of(Kind.Malware).Check(Json.Of($$"""{{{Common}},"is_family":true,"x_of_others":{"deep":[1] } }""")));

    [Fact]
    public void Run_SeveralFaults_GivesAllOfThem()
    {
        var faults = KindRegistry.Of(Kind.Malware).Check(Json.Of($$"""{{{Common}},"name":5,"aliases":[],"confidence":101}"""));

        Assert.Equal(
            ["/name PROPERTY_WRONG_TYPE", "/aliases PROPERTY_EMPTY", "/confidence PROPERTY_OUT_OF_RANGE", "/is_family PROPERTY_MISSING"],
            faults.Select(fault => $"{fault.Path} {fault.Code}"));
    }

    [Fact]
    public void Run_NoneOfWhichOneIsNeeded_IsAFault()
    {
        var faults = KindRegistry.Of(Kind.File).Check(Json.Of("""{"type":"file","id":"file--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5","size":3}"""));

        Assert.Equal([new PropertyFault(PropertyFault.Missing, "", "has none of the properties of which one is needed", "hashes, name")], faults);
    }

    [Fact]
    public void Run_NoObject_IsOneFault() =>
        Assert.Equal([new PropertyFault(PropertyFault.WrongType, "", "is a list", "an object")], KindRegistry.Of(Kind.File).Check(Json.Of("[]")));

    [Fact]
    public void Run_ATypeOfOthers_NeedsOnlyTypeAndId() =>
        Assert.Equal(["/id"], KindRegistry.Of(Kind.Custom).Check(Json.Of("""{"type":"x-mitre-tactic"}""")).Select(fault => fault.Path));

    [Theory]
    [InlineData("""{"type":"url","id":"url--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5","value":"a","\ud800":1}""")]
    [InlineData("""{"\ud800":1,"value":"a","id":"url--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5","type":"url"}""")]
    public void Run_APropertyNameWithHalfASurrogatePair_IsAFaultAndNothingThrows(string json)
    {
        var (kind, item) = (KindRegistry.Of(Kind.Url), Json.Of(json));

        Assert.Contains(new PropertyFault(PropertyFault.Invalid, "/\ufffd", "has a name with half of a surrogate pair", "valid Unicode"), kind.Check(item));
        Assert.NotEmpty(kind.DisplayName(item));
        Assert.True(kind.SelectorsOf(item).Count() <= 1);
        Assert.NotEqual(Kind.None, KindRegistry.Resolve(item).Kind);
    }
}
