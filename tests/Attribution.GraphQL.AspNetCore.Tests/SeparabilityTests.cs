using System.Reflection;
using System.Text.RegularExpressions;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.AspNetCore.Tests;

/// <summary>The engine can be lifted out of this house: it refers to the base library only, and no name in it is of the product's world.</summary>
public sealed partial class SeparabilityTests
{
    /// <summary>Words of the product that mean nothing to a GraphQL engine.</summary>
    private static readonly HashSet<string> DomainWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Actor", "Adversary", "Analyst", "Campaign", "Caseload", "Crime", "Cyber", "Dossier", "Evidence", "Handling", "Incident", "Indicator", "Infrastructure",
        "Intelligence", "Intrusion", "Malware", "Observable", "Offence", "Police", "Sighting", "Stix", "Suspect", "Taxii", "Threat", "Tlp", "Victim", "Vulnerability",
    };

    public static TheoryData<Assembly, string[]> Assemblies { get; } = new()
    {
        { typeof(Schema).Assembly, ["System."] },
        { typeof(GraphQLServerOptions).Assembly, ["System.", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Net.Http.", "Attribution.GraphQL"] },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_RefersTo_NothingOfTheProduct(Assembly assembly, string[] allowed)
    {
        var references = assembly.GetReferencedAssemblies().Select(each => each.Name ?? "").ToArray();
        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, each => !allowed.Any(start => each.StartsWith(start, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Names_HoldNoWordOfTheProduct(Assembly assembly, string[] allowed)
    {
        _ = allowed;
        var names = assembly.GetTypes().SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(member => member.Name).Prepend(type.Name)).ToHashSet();
        Assert.InRange(names.Count, 300, int.MaxValue);
        Assert.DoesNotContain(names, HoldsDomainWord);
    }

    [Theory]
    [InlineData("FindThreatActor", true)]
    [InlineData("actorName", true)]
    [InlineData("ReactOrFactor", false)]
    public void HoldsDomainWord_Name_IsReadWordByWord(string name, bool holds) => Assert.Equal(holds, HoldsDomainWord(name));

    private static bool HoldsDomainWord(string name) => Words().Matches(name).Any(word => DomainWords.Contains(word.Value));

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Words();
}
