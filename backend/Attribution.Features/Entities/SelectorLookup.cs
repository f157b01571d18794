using Attribution.Domain.Names;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>Paste a list of selectors and see what is known of each.</summary>
public static class SelectorLookup
{
    /// <summary>Most values at once.</summary>
    public const int MaxValues = 1000;

    private const int MaxEntitiesEach = 20;
    private const int MaxSelectorsAtOnce = 1000;

    /// <summary>One result a value, in order.</summary>
    /// <exception cref="GraphQLException">TOO_MANY_VALUES.</exception>
    public static async Task<IReadOnlyList<LookupResultNode>> RunAsync(GraphReading reading, IReadOnlyList<string> values, CancellationToken cancellationToken)
    {
        if (values.Count > MaxValues)
        {
            throw new GraphQLException($"{values.Count} values were given; at most {MaxValues} are allowed.", "TOO_MANY_VALUES");
        }

        var read = values.Select((value, place) => (Place: place, Selectors: SelectorDetector.Detect(value))).ToArray();
        var found = new List<(Selector Selector, int Number)>[values.Count];
        foreach (var chunk in read.SelectMany(item => item.Selectors.Select(selector => (item.Place, Selector: selector))).Chunk(MaxSelectorsAtOnce))
        {
            foreach (var (at, number) in await reading.Store.FindBySelectorsAsync(reading.View, [.. chunk.Select(item => item.Selector)], cancellationToken))
            {
                (found[chunk[at].Place] ??= []).Add((chunk[at].Selector, number));
            }
        }

        List<LookupResultNode> results = new(values.Count);
        foreach (var (place, selectors) in read)
        {
            results.Add(await ResultAsync(reading, values[place], selectors, found[place] ?? [], cancellationToken));
        }

        return results;
    }

    private static async Task<LookupResultNode> ResultAsync(
        GraphReading reading, string value, IReadOnlyList<Selector> selectors, List<(Selector Selector, int Number)> found, CancellationToken cancellationToken)
    {
        var entities = Entities(reading, found.Select(item => item.Number));
        if (entities.Count > 0)
        {
            return Result(value, found[0].Selector, LookupReason.Known, entities);
        }

        var named = await NamedAsync(reading, value, cancellationToken);
        if (named.Count > 0)
        {
            return new LookupResultNode(value, null, null, null, true, LookupReason.NameMatch, named, null);
        }

        return selectors.Count > 0
            ? Result(value, selectors[0], LookupReason.NotKnown, [])
            : new LookupResultNode(
                value,
                null,
                null,
                null,
                false,
                LookupReason.NotASelector,
                [],
                "This is no address, domain, URL, hash, wallet, phone number, IBAN or handle, and no known name.");
    }

    private static LookupResultNode Result(string value, Selector selector, LookupReason reason, IReadOnlyList<EntityNode> entities) =>
        new(
            value,
            SelectorTypeNames.NameOf(selector.Type),
            selector.Value,
            Defang.Apply(selector.Type, selector.Value),
            reason == LookupReason.Known,
            reason,
            entities,
            null);

    private static async Task<IReadOnlyList<EntityNode>> NamedAsync(GraphReading reading, string value, CancellationToken cancellationToken)
    {
        var folded = value.Length <= EntitySearch.MaxTextLength ? NameFolding.Fold(value) : "";
        if (folded.Length == 0)
        {
            return [];
        }

        var hits = await reading.Store.SearchAsync(reading.View, new NameQuery(folded, [], MatchTier.Exact), cancellationToken).Take(MaxEntitiesEach)
            .ToListAsync(cancellationToken);
        return Entities(reading, hits.Select(hit => hit.RecordNumber));
    }

    private static IReadOnlyList<EntityNode> Entities(GraphReading reading, IEnumerable<int> numbers) =>
    [
        .. numbers.Select(number => EntityNode.Of(reading, number)).OfType<EntityNode>().DistinctBy(node => node.Entity.Lead).Take(MaxEntitiesEach),
    ];
}
