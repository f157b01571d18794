using Attribution.Domain.Kinds;
using Attribution.Features.Attributions.CaseLinkage;
using Attribution.Features.Attributions.Reviewing;
using Attribution.Features.Cases;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Desk;

/// <summary>Cases that may belong together with open ones of the reader's unit, among the 200 visible ones that changed last.</summary>
public sealed class LinkNews(CaseLinking linking, EntityFinder finder, Caller caller)
{
    private const double LeastProbability = 0.5;
    private const int MostCases = 200;

    /// <summary>The links, the most probable first, each pair once. None where more cases are visible than can be linked at once.</summary>
    internal async Task<IReadOnlyList<DeskItemNode>> ReadAsync(GraphReading reading, IResolverContext context)
    {
        EntityQuery all = new() { KindCodes = [(ushort)Kind.Case], Field = EntityField.Modified, Descending = true, Limit = CaseLinker.MostCases + 1 };
        var cases = reading.Snapshot.List(reading.View, all).Entities;
        if (cases.Count > CaseLinker.MostCases)
        {
            return [];
        }

        List<DeskItemNode> links = [];
        foreach (var (own, id) in await OwnOpenAsync(reading, cases.Take(MostCases), context))
        {
            var found = await linking.FindAsync(reading, id, LeastProbability, finder, context.RequestAborted);
            links.AddRange(found.Links.Select(link => new DeskItemNode { Topic = DeskTopic.Link, Urgency = DeskUrgency.Later, Case = own, Other = found.OtherOf(link), Probability = link.Probability }));
        }

        return [.. links.DistinctBy(PairOf).OrderByDescending(link => link.Probability).Take(DeskHome.MostOfATopic)];
    }

    // Most of the cases looked at are shown to nobody.
    private async Task<IReadOnlyList<(EntityNode Own, string Id)>> OwnOpenAsync(GraphReading reading, IEnumerable<Entity> cases, IResolverContext context)
    {
        var looking = reading.ForComputing();
        var loader = context.DataLoader<RecordLoader>();
        var contents = await Task.WhenAll(cases.Select(async entity => (Entity: entity, Content: await EntityContent.LoadAsync(new EntityNode(looking, entity), loader, context.RequestAborted))));
        return
        [
            .. contents
                .Where(pair => CaseFacts.Of(pair.Content) is var facts && facts.UnitId == caller.Unit.Id && facts.Status != "closed")
                .Select(pair => (new EntityNode(reading, pair.Entity), NodeIdText.Entity(pair.Content.Lead.Id))),
        ];
    }

    private static (int, int) PairOf(DeskItemNode link)
    {
        var (one, other) = (link.Case?.Entity.Lead ?? 0, link.Other?.Entity.Lead ?? 0);
        return (Math.Min(one, other), Math.Max(one, other));
    }
}
