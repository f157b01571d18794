using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Tests.Store;

/// <summary>What reads the graph for somebody takes his View, or does not compile: the port has no other way, and nobody outside can make a View.</summary>
public sealed class GraphReadsTests
{
    // They tell nothing of an item: the label of what was read, and names of relationship types.
    private static readonly string[] WithoutView = ["ReadLabelAsync", "ReadOtherTypesAsync"];

    [Fact]
    public void EveryRead_ButOfLabelsAndTypeNames_TakesAView() => Assert.Equal(
        WithoutView,
        typeof(IGraphReads).GetMethods().Where(method => method.GetParameters()[0].ParameterType != typeof(View)).Select(method => method.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void View_IsMadeByTheViewSourceAlone() => Assert.Equal([], typeof(View).GetConstructors().Select(constructor => $"{constructor}"));

    [Fact]
    public void EveryReadOfTheIndex_TakesAView() => Assert.Equal(
        [],
        typeof(Attribution.Graph.Index.GraphSnapshot).GetMethods().Where(method => method is { IsSpecialName: false, IsPublic: true } && method.DeclaringType != typeof(object))
            .Where(method => method.GetParameters()[0].ParameterType != typeof(View)).Select(method => method.Name));
}
