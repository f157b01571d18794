using Attribution.GraphQL.Validation;
using Attribution.GraphQL.Validation.Rules;

namespace Attribution.GraphQL.Tests.Validation;

public sealed class OracleTests
{
    /// <summary>Rules that graphql-js does not have.</summary>
    private static readonly string[] OurOwn = [nameof(NoSchemaIntrospection), nameof(MaxAliases), nameof(MaxDepth)];

    public static TheoryData<string> RuleNames => [.. RuleSet.All.Rules.Select(rule => rule.Name).Except(OurOwn)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Rule_GeneratedDocuments_AnswersAsGraphQLJs(string name)
    {
        var differences = Oracle.Differences("Generated", RuleSet.All.Rules.Single(rule => rule.Name == name));

        Assert.True(differences.Length == 0, differences);
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Rule_DocumentsOfEveryRule_AnswersAsGraphQLJs(string name)
    {
        var rule = RuleSet.All.Rules.Single(each => each.Name == name);

        var differences = string.Concat(RuleNames.Select(file => Oracle.Differences(file, rule)));

        Assert.True(differences.Length == 0, differences);
    }
}
