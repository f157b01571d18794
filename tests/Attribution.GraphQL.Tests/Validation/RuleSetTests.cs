using System.Reflection;
using Attribution.GraphQL.Validation;

namespace Attribution.GraphQL.Tests.Validation;

public sealed class RuleSetTests
{
    public static TheoryData<string> RuleNames => [.. RuleSet.All.Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Hooks_OfEachRule_NameExactlyTheMethodsItOverrides(string name)
    {
        var rule = RuleSet.All.Rules.Single(each => each.Name == name);
        var overridden = rule.GetType()
            .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => method.IsVirtual && !method.IsSpecialName)
            .Aggregate(RuleHooks.None, (hooks, method) => hooks | Enum.Parse<RuleHooks>(method.Name));

        Assert.Equal(overridden, rule.Hooks);
    }

    [Fact]
    public void All_HoldsEveryRuleOfTheAssembly()
    {
        var rules = typeof(ValidationRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ValidationRule))).Select(type => type.Name);

        Assert.Equal(rules.Order(StringComparer.Ordinal), RuleSet.All.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void EachRule_HasATestOfTheSameName(string name) =>
        Assert.NotNull(typeof(RuleSetTests).Assembly.GetType($"Attribution.GraphQL.Tests.Validation.Rules.{name}Tests"));
}
