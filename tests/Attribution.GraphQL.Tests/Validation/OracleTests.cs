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
    public void Rule_GeneratedDocuments_AnswersAsGraphQLJs(string name) =>
        Oracle.AssertAgrees("Generated", RuleSet.All.Rules.Single(rule => rule.Name == name));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Rule_DocumentsOfOtherRules_AnswersAsGraphQLJs(string name)
    {
        foreach (var other in RuleSet.All.Rules.Select(rule => rule.Name).Except(OurOwn))
        {
            Oracle.AssertAgrees(other, RuleSet.All.Rules.Single(rule => rule.Name == name));
        }
    }
}
