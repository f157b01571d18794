using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Tests.Common;

public sealed class VisibilityStampsTests
{
    [Fact]
    public void Faults_OfTheProduct_AreNone() => Assert.Equal([], VisibilityStamps.Faults(typeof(VisibilityStamps).Assembly));

    [Fact]
    public void Faults_TypesThatHoldContentWithoutAReading_AreNamed() => Assert.Equal(["PlantedListNode", "PlantedNode"], VisibilityStamps.Faults(typeof(PlantedNode).Assembly));

    [ObjectType("Planted")]
    private sealed record PlantedNode(RecordVersion Record);

    [ObjectType("PlantedList")]
    private sealed record PlantedListNode(IReadOnlyList<(string Name, ClaimVersion Claim)> Claims);

    [ObjectType("PlantedStamped")]
    private sealed record PlantedStampedNode(GraphReading Reading, RecordVersion Record);

    [ObjectType("PlantedPart")]
    private sealed record PlantedPartNode(PlantedStampedNode Part, ClaimVersion Claim);

    [ObjectType("PlantedWords")]
    private sealed record PlantedWordsNode(string Words);
}
