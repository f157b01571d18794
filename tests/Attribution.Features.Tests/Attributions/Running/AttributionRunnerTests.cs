using Attribution.Features.Attributions;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Attributions.Running;

public sealed class AttributionRunnerTests
{
    [Theory]
    [InlineData(3, null)]
    [InlineData(2, "TOO_MUCH_EVIDENCE")]
    public async Task Case_WithMoreRelationshipsThanAreAssessed_IsRefusedRatherThanCut(int most, string? code)
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.BearKit, groups.Technique);

        var run = await world.Service<GraphScorer>().RunAsync(await SubjectAsync(world, id), new AttributionQuestion { MostRelationships = most }, CancellationToken.None);

        Assert.Equal(code, (run.Outcome as AssessmentOutcome.Refused)?.Code);
    }

    [Fact]
    public async Task RecentRun_AfterTheCaseChanged_IsRunAnew()
    {
        await using var world = await GraphWorld.OpenAsync();
        var groups = await world.GroupsAsync();
        var id = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit);
        var first = await RecentAsync(world, id);
        var again = await RecentAsync(world, id);
        await world.AttachAsync(GraphWorld.Polish, id, Analyst.Everyone, groups.BearKit);

        var after = await RecentAsync(world, id);

        Assert.Same(first.Outcome, again.Outcome);
        Assert.Equal((first.Items.Count + 1, false), (after.Items.Count, ReferenceEquals(first.Outcome, after.Outcome)));
    }

    private static async Task<AttributionRun> RecentAsync(GraphWorld world, string id) =>
        await world.Service<GraphScorer>().RunRecentAsync(await SubjectAsync(world, id), new AttributionQuestion { Parameters = ScoringParameters.Default with { Draws = 0 } }, CancellationToken.None);

    private static async Task<EntityNode> SubjectAsync(GraphWorld world, string id)
    {
        GraphReading reading = new(
            await world.Service<ViewSource>().ForAsync(GraphWorld.Polish.Reader, CancellationToken.None),
            world.Service<GraphIndex>().Current ?? throw new InvalidOperationException("The index is not loaded."),
            world.Service<IGraphStore>(),
            trail: null);
        return await new EntityFinder().FindAsync(reading, id, CancellationToken.None) ?? throw new InvalidOperationException("There is no such thing.");
    }
}
