using Mono.Cecil;

namespace Attribution.Architecture.Tests.Style;

/// <summary>The measures the built types keep.</summary>
public sealed class TypeStyleTests
{
    private const double LeastSealed = 0.95;
    private const double MostInterfaces = 0.08;
    private const double MostWithoutToken = 0.05;

    private static readonly IReadOnlyList<TypeDefinition> Types = [.. Repository.BackendModules.Values.SelectMany(TypeRules.Written)];

    /// <summary>The types planted in this assembly.</summary>
    private static readonly ModuleDefinition Own = ModuleDefinition.ReadModule(typeof(TypeStyleTests).Assembly.Location);

    private static readonly IReadOnlyList<TypeDefinition> Planted =
        [.. TypeRules.Written(Own).Where(type => type.Namespace == "Attribution.Architecture.Tests.Planted")];

    [Fact]
    public void Types_Names_SayWhatTheyAre()
    {
        Assert.NotEmpty(Types);
        Expect.None(TypeRules.BannedNames(Types));
    }

    [Fact]
    public void Types_Classes_AreSealed() =>
        Assert.True(TypeRules.SealedShare(Types) >= LeastSealed, string.Join('\n', TypeRules.Unsealed(Types)));

    /// <summary>The Bolt client's members are the official driver's, so its interfaces are not ours to count.</summary>
    [Fact]
    public void Types_Interfaces_AreFew()
    {
        var counted = Repository.BackendModules.Where(module => module.Key != "Bolt").SelectMany(module => TypeRules.Written(module.Value)).ToList();

        Assert.InRange(TypeRules.InterfaceShare(counted), 0, MostInterfaces);
    }

    [Fact]
    public void Types_LogCalls_AreGenerated() => Expect.None(Repository.BackendModules.Values.SelectMany(TypeRules.DirectLogCalls));

    [Fact]
    public void Types_AsyncVoid_IsNowhere() => Expect.None(TypeRules.AsyncVoid(Types));

    [Fact]
    public void Types_AsyncMethods_TakeAToken()
    {
        var without = TypeRules.WithoutToken(Types);

        Assert.True(without.Count <= MostWithoutToken * TypeRules.AsyncMethods(Types).Count(), string.Join('\n', without));
    }

    [Fact]
    public void Planted_BannedName_IsSeen() =>
        Assert.Equal(["Attribution.Architecture.Tests.Planted.CaseManager"], TypeRules.BannedNames(Planted));

    [Fact]
    public void Planted_UnsealedClass_IsSeenAndItsParentIsNot()
    {
        Assert.Equal(["Attribution.Architecture.Tests.Planted.Heir"], TypeRules.Unsealed(Planted));
        Assert.Equal(0.5, TypeRules.SealedShare(Planted));
    }

    [Fact]
    public void Planted_Interface_IsCounted() => Assert.Equal(1.0 / Planted.Count, TypeRules.InterfaceShare(Planted));

    [Fact]
    public void Planted_DirectLogCall_IsSeenAndAGeneratedOneIsNot() =>
        Assert.Contains("CaseLog::Direct(", Assert.Single(TypeRules.DirectLogCalls(Own)), StringComparison.Ordinal);

    [Fact]
    public void Planted_AsyncMethodWithoutToken_IsSeen() =>
        Assert.Contains("CaseManager::HangAsync", Assert.Single(TypeRules.WithoutToken(Planted)), StringComparison.Ordinal);

    [Fact]
    public void Planted_AsyncVoid_IsSeen() => Assert.Contains("CaseManager::Forget", Assert.Single(TypeRules.AsyncVoid(Planted)), StringComparison.Ordinal);
}
