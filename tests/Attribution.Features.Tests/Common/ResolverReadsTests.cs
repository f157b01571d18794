using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Tests.Common;

public sealed class ResolverReadsTests
{
    [Fact]
    public void Faults_OfTheProduct_AreNone() => Assert.Equal([], ResolverReads.Faults(typeof(ResolverReads).Assembly));

    [Fact]
    public void Faults_ResolverThatTakesTheStore_IsNamed() => Assert.Equal(["PlantedQueries.GetEverything"], ResolverReads.Faults(typeof(PlantedQueries).Assembly));

    [QueryType]
    private static class PlantedQueries
    {
        public static string GetEverything(IGraphStore store) => $"{store}";

        public static string GetSeen(ReadingSource readings) => $"{readings}";
    }
}
