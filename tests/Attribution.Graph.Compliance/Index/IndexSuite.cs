using Attribution.Domain.Identifiers;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Graph.Compliance.Index;

/// <summary>The graph index over this store shows each reader what a naive scan of the store shows, also when it follows the store's changes.</summary>
public abstract class IndexSuite : StoreSuite
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Index_RandomBatches_ShowsWhatANaiveScanShows(int seed)
    {
        Random random = new(seed);
        FeedModel model = new(World, random);
        await model.WriteAsync();
        await using GraphIndex index = new(Store, World.Clock);
        await index.LoadAsync(CancellationToken.None);
        List<DecisionWrite> decisions = [];
        for (var round = 0; round < 12; round++)
        {
            var written = await model.WriteAsync();
            await DecideAsync(random, model, decisions);
            await index.RefreshAsync(CancellationToken.None);
            if (round % 4 == 3)
            {
                await ShowsTheSameAsync(index.Current!, written.RecordedAt - random.Next(3_000_000));
            }
        }

        await using GraphIndex anew = new(Store, World.Clock);
        await anew.LoadAsync(CancellationToken.None);
        Assert.Equal(index.Revision, anew.Revision);
        await ShowsTheSameAsync(anew.Current!, null);
    }

    private async Task DecideAsync(Random random, FeedModel model, List<DecisionWrite> decisions)
    {
        var pick = () => model.RecordIds[random.Next(model.RecordIds.Count)];
        DecisionWrite made = new()
        {
            Id = new DecisionId(World.NextId()),
            Left = pick(),
            Right = pick(),
            Verdict = (Verdict)random.Next(1, 4),
            Label = random.Next(2) == 0 ? World.PublicLabel : World.OwnLabel,
            OwnerUnit = StoreWorld.Unit,
            Reason = "one report names both",
        };
        List<DecisionWrite> writes = made.Left == made.Right ? [] : [made];
        if (decisions.Count > 2 && random.Next(2) == 0)
        {
            writes.Add(decisions[0] with { Withdraw = true });
            decisions.RemoveAt(0);
        }

        decisions.AddRange(writes.Where(write => !write.Withdraw));
        await World.CommitAsync(World.Batch() with { Decisions = writes });
    }

    private async Task ShowsTheSameAsync(GraphSnapshot graph, long? asOf)
    {
        var records = await AllAsync(Store.ReadIndexRecordsAsync(graph.Revision, CancellationToken.None));
        var claims = await AllAsync(Store.ReadIndexClaimsAsync(graph.Revision, CancellationToken.None));
        var decisions = await AllAsync(Store.ReadIndexDecisionsAsync(CancellationToken.None));
        foreach (var unit in (string[])[StoreWorld.Unit, StoreWorld.OtherUnit, "DE-CYB"])
        {
            var view = await World.ViewAsync(unit);
            Assert.Equal(GraphText.Of(new NaiveGraph(view, records, claims, decisions)), GraphText.Of(graph, view));
            var past = view.At(asOf, 1_000_000_000);
            Assert.Equal(GraphText.Of(new NaiveGraph(past, records, claims, decisions)), GraphText.Of(graph, past));
        }
    }
}
