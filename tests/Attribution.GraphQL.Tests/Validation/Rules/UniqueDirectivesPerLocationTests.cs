using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("UniqueDirectivesPerLocation", new UniqueDirectivesPerLocation());

    [Theory]
    [InlineData("{ person @onField @onField { id } }", "1:10 1:19 Directive \"@onField\" may stand only once in this place.")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new UniqueDirectivesPerLocation(), document));
}
