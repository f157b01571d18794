using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Entities;

/// <summary>Pages of the visible sources, by name and id.</summary>
internal static class SourcePages
{
    private const string Binding = "sources";
    private const int CountStep = 1_000;

    /// <summary>The page asked for; the total is counted only when it is asked for, O(sources).</summary>
    public static async Task<Connection<SourceNode>> OfAsync(GraphReading reading, PagingArguments paging, Caller caller, CursorCodec cursors, CancellationToken cancellationToken)
    {
        var place = cursors.Read<Place>(paging.After, caller, Binding);
        var found = await reading.Store.ListSourcesAsync(reading.View, PositionOf(place), paging.Size + 1, cancellationToken);
        List<Edge<SourceNode>> edges = [];
        foreach (var source in found.Take(paging.Size))
        {
            edges.Add(new Edge<SourceNode>(await SourceNode.OfAsync(reading, source, cancellationToken), cursors.Write(PlaceOf(source), caller, Binding)));
        }

        ConnectionPageInfo info = new(found.Count > paging.Size, place is not null, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<SourceNode>(edges, info, token => CountAsync(reading, token));
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
