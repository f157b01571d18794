using Attribution.Domain.Kinds;
using Attribution.Features.Cases;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Desk;

/// <summary>What changed in cases of some countries: the cases themselves, and what they touch.</summary>
public sealed class RegionNews
{
    // A day of a region; what lies deeper is found under the changes themselves.
    private const int MostWrites = 200;
    private const int MostEntities = 1_000;

    /// <summary>Visible cases of these countries, and entities that such cases touch, that were written since; newest first.</summary>
    internal async Task<IReadOnlyList<DeskItemNode>> ReadAsync(GraphReading reading, IReadOnlyList<string> countries, DateTimeOffset since, IResolverContext context)
    {
        List<(EntityNode Entity, DateTimeOffset At)> changed = [];
        await foreach (var (at, entities) in ChangePages.NewestAsync(reading, since, context.RequestAborted).Take(MostWrites))
        {
            changed.AddRange(entities.Select(entity => (entity, at)));
        }

        var newest = changed.DistinctBy(pair => pair.Entity.Entity.Lead).Take(MostEntities).ToArray();
        var loader = context.DataLoader<RecordLoader>();
        var looking = reading.ForComputing(); // what lies elsewhere is shown to nobody
        var jurisdictions = await Task.WhenAll(newest.Select(pair => CaseLinks.JurisdictionsAsync(CasesOf(looking, pair.Entity.Entity), loader, context.RequestAborted)));
        return
        [
            .. newest.Zip(jurisdictions)
                .Where(pair => pair.Second.Intersect(countries).Any())
                .Select(pair => ItemOf(pair.First.Entity, pair.First.At))
                .GroupBy(item => item.Topic)
                .SelectMany(topic => topic.Take(DeskHome.MostOfATopic)),
        ];
    }

    private static IReadOnlyList<EntityNode> CasesOf(GraphReading looking, Entity entity) =>
        new EntityNode(looking, entity) is var node && IsCase(node) ? [node] : CaseLinks.CasesOf(node);

    private static bool IsCase(EntityNode entity) => (Kind)entity.Entity.KindCode == Kind.Case;

    private static DeskItemNode ItemOf(EntityNode entity, DateTimeOffset at) => IsCase(entity)
        ? new DeskItemNode { Topic = DeskTopic.Case, Urgency = DeskUrgency.Later, At = at, Case = entity }
        : new DeskItemNode { Topic = DeskTopic.Change, Urgency = DeskUrgency.Later, At = at, Entity = entity };
}
