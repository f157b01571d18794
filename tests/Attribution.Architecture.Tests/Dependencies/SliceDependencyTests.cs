using Mono.Cecil;

namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>The slices of Attribution.Features use each other as the table says.</summary>
public sealed class SliceDependencyTests
{
    [Fact]
    public void BuiltSlices_TypesUsed_AreExactlyTheTable()
    {
        var features = Repository.BackendModules["Features"];

        Expect.None(Tables.Slices.Faults(SliceUses.Existing(features), [.. SliceUses.Between(features)]));
    }

    [Fact]
    public void Planted_LowerSliceUsingAHigherOne_IsSeen()
    {
        var module = PlantedModule.Named("Attribution.Features");
        var openCase = PlantedModule.AddType(module, "Attribution.Features.Cases", "OpenCase");
        PlantedModule.AddTypeCalling(module, "Attribution.Features.Entities.Search", "SearchQuery", openCase);
        PlantedModule.AddTypeCalling(module, "Attribution.Features.Cases", "CaseQueries", module.GetType("Attribution.Features.Entities.Search.SearchQuery"));

        Assert.Equal(
            ["Entities may not use Cases: Attribution.Features.Entities.Search.SearchQuery uses Attribution.Features.Cases.OpenCase"],
            Faults(module));
    }

    [Fact]
    public void Planted_UnusedPermission_IsSeen()
    {
        var module = PlantedModule.Named("Attribution.Features");
        PlantedModule.AddType(module, "Attribution.Features.Actors", "Actor");
        PlantedModule.AddType(module, "Attribution.Features.Evidence", "Citation");

        Assert.Equal(["permission not used: Actors → Evidence"], Faults(module));
    }

    [Fact]
    public void Planted_TypeOutsideAllSlices_IsSeen()
    {
        var module = PlantedModule.Named("Attribution.Features");
        PlantedModule.AddType(module, "Attribution.Features", "Stray");

        Assert.Equal(["(none) is in no row of the table"], Faults(module));
    }

    private static IReadOnlyList<string> Faults(ModuleDefinition module) =>
        Tables.Slices.Faults(SliceUses.Existing(module), [.. SliceUses.Between(module)]);
}
