using Attribution.Domain.Kinds;
using Attribution.Domain.Names;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Filters;

namespace Attribution.Features.Cases;

/// <summary>Visible cases that pass a filter, in order. Reads every visible case once; an installation has thousands of them, not millions.</summary>
internal static class CaseList
{
    /// <summary>Most cases looked at.</summary>
    public const int MaxCases = 20_000;

    private const int MaxConcerned = 200;

    /// <summary>The cases.</summary>
    public static async Task<IReadOnlyList<EntityNode>> ReadAsync(
        GraphReading reading, CaseFilterInput? where, IReadOnlyList<SortTerm>? order, EntityFinder finder, IResolverContext context)
    {
        var candidates = await CandidatesAsync(reading, where, finder, context.RequestAborted);
        var loader = context.DataLoader<RecordLoader>();
        var contents = await Task.WhenAll(candidates.Select(node => EntityContent.LoadAsync(node, loader, context.RequestAborted)));
        var passing = candidates.Zip(contents, (node, content) => (Node: node, Facts: CaseFacts.Of(content))).Where(item => Passes(item.Facts, where));
        return [.. Sorted(passing, order).Select(item => item.Node)];
    }

    private static async Task<IReadOnlyList<EntityNode>> CandidatesAsync(
        GraphReading reading, CaseFilterInput? where, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (where?.Concerns?.Passing() is { } ids)
        {
            return ids.Count <= MaxConcerned
                ? Concerning(await finder.FindAsync(reading, [.. ids.Select(id => id.ToString())], cancellationToken))
                : throw new GraphQLException($"{ids.Count} ids were given; at most {MaxConcerned} are allowed.", "TOO_MANY_IDS");
        }

        var page = reading.Snapshot.List(reading.View, new EntityQuery { KindCodes = [(ushort)Kind.Case], Limit = MaxCases });
        return [.. page.Entities.Select(entity => new EntityNode(reading, entity))];
    }

    private static IReadOnlyList<EntityNode> Concerning(IReadOnlyList<EntityNode?> entities) =>
        [.. entities.OfType<EntityNode>().SelectMany(CaseLinks.CasesOf).DistinctBy(node => node.Entity.Lead)];

    private static bool Passes(CaseFacts facts, CaseFilterInput? where) =>
        where is null
        || ((where.Text?.Contains is not { Length: > 0 } text || NameFolding.Fold($"{facts.Reference} {facts.Title}").Contains(NameFolding.Fold(text), StringComparison.Ordinal))
            && where.Jurisdiction?.Matches(facts.Jurisdiction) != false
            && where.Offence?.Matches(facts.Offence) != false
            && where.Status?.Matches(facts.Status) != false
            && where.UnitId?.Matches(facts.UnitId) != false);

    private static IEnumerable<(EntityNode Node, CaseFacts Facts)> Sorted(
        IEnumerable<(EntityNode Node, CaseFacts Facts)> cases, IReadOnlyList<SortTerm>? order) =>
        order switch
    {
        [{ Field: "reference", Descending: false }, ..] => cases.OrderBy(item => item.Facts.Reference, StringComparer.Ordinal)
            .ThenBy(item => item.Node.Entity.Lead),
        [{ Field: "reference" }, ..] => cases.OrderByDescending(item => item.Facts.Reference, StringComparer.Ordinal).ThenBy(item => item.Node.Entity.Lead),
        [{ Field: "openedAt", Descending: false }, ..] => cases.OrderBy(item => item.Facts.OpenedAt ?? DateTimeOffset.MaxValue)
            .ThenBy(item => item.Node.Entity.Lead),
        _ => cases.OrderByDescending(item => item.Facts.OpenedAt ?? DateTimeOffset.MinValue).ThenBy(item => item.Node.Entity.Lead),
    };
}
