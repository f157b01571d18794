using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of the visible sources, by name and id.</summary>
internal static class SourcePages
{
    private const int CountStep = 1_000;

    /// <summary>The page asked for; the total is counted only when it is asked for, O(sources).</summary>
    public static async Task<Connection<SourceNode>> OfAsync(GraphReading reading, PagingArguments paging, CancellationToken cancellationToken)
    {
        var page = paging.Of<Place>();
        var found = await reading.Store.ListSourcesAsync(reading.View, PositionOf(page.Start), page.Size + 1, cancellationToken);
        List<(Source Source, SourceNode Node)> sources = [];
        foreach (var source in found)
        {
            sources.Add((source, await SourceNode.OfAsync(reading, source, cancellationToken)));
        }

        return page.OfOneMore(sources, each => PlaceOf(each.Source), each => each.Node, token => CountAsync(reading, token));
    }

    private static async ValueTask<int> CountAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var count = 0;
        (string Name, SourceId Id)? after = null;
        while (true)
        {
            var found = await reading.Store.ListSourcesAsync(reading.View, after, CountStep, cancellationToken);
            count += found.Count;
            if (found.Count < CountStep)
            {
                return count;
            }

            after = (found[^1].Name, found[^1].Id);
        }
    }

    private static Place PlaceOf(Source source) => new(source.Name, source.Id.ToString());

    private static (string Name, SourceId Id)? PositionOf(Place? place) =>
        place is { } known && IdText.TryParse(known.Id, out var id) ? (known.Name, new SourceId(id)) : null;

    private readonly record struct Place(string Name, string Id);
}
