using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.TwinStore.Tests.Leaks;

/// <summary>What nobody has: a View of every label, for leaks to leak from.</summary>
internal sealed record Omniscience(IGraphStore Store, View View, int Records, int Claims)
{
    private static readonly Reader Everybody = new() { Account = "all", UnitId = "ALL", Tokens = TokenSet.Of(AudienceToken.Everyone) };

    public static async Task<Omniscience> OfAsync(IGraphStore store, TimeProvider clock)
    {
        var open = StoreTap.On(store, out var tap);
        tap.Change(nameof(IGraphStore.ReadLabelsAsync), (args, real) => Opened((IAsyncEnumerable<(Domain.Identifiers.LabelId Id, HandlingLabel Label)>)real(args)!)); // the method never answers null
        using ViewSource views = new(open, clock);
        var view = await views.ForAsync(Everybody, CancellationToken.None);
        var newest = await store.ReadRevisionAsync(CancellationToken.None);
        return new Omniscience(
            store, view, await store.ReadIndexRecordsAsync(newest, CancellationToken.None).CountAsync(), await store.ReadIndexClaimsAsync(newest, CancellationToken.None).CountAsync());
    }

    private static async IAsyncEnumerable<(Domain.Identifiers.LabelId Id, HandlingLabel Label)> Opened(IAsyncEnumerable<(Domain.Identifiers.LabelId Id, HandlingLabel Label)> labels)
    {
        await foreach (var (id, _) in labels)
        {
            yield return (id, HandlingLabel.Public("ALL"));
        }
    }
}
