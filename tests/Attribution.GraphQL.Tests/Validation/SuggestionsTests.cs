using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("nmae", "name")]
    [InlineData("NAME", "name")]
    [InlineData("peer", "peer,peers")]
    [InlineData("xyz", "")]
    public void Near_MistypedName_GivesNearNamesNearestFirst(string name, string expected) =>
        Assert.Equal(expected, string.Join(',', Suggestions.Near(name, ["name", "peers", "peer", "address"])));

    [Fact]
    public void Near_VeryLongName_IsNotCompared() => Assert.Empty(Suggestions.Near(new string('a', 101), [new string('a', 100)]));

    [Fact]
    public void Validate_ByDefault_TellsNoNamesOfTheSchema() =>
        Assert.Equal("1:12 Type \"Person\" has no field \"nam\".", Report.Of(new FieldsOnCorrectType(), "{ person { nam } }", ValidationOptions.Default));
}
