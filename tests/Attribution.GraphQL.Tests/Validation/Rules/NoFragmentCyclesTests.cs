using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests
{
    [Fact]
    public void Validate_DocumentsOfTheRule_AnswersAsGraphQLJs() => Oracle.AssertAgrees("NoFragmentCycles", new NoFragmentCycles());

    [Theory]
    [InlineData("fragment A on Person { ...A }", "1:24 Fragment \"A\" spreads itself.")]
    [InlineData(
        "fragment A on Person { ...B } fragment B on Person { ...C } fragment C on Person { ...A }",
        "1:24 1:54 1:84 Fragment \"A\" spreads itself via \"B\", \"C\".")]
    public void Validate_BrokenDocument_SaysWhatIsWrongAndWhere(string document, string expected) =>
        Assert.Equal(expected, Report.Of(new NoFragmentCycles(), document));
}
