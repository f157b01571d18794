using System.Diagnostics;
using Attribution.Graph.Index;

namespace Attribution.Graph.Paths;

/// <summary>Finds the best paths, each rank in its own way. All are exact unless the work allowed runs out.</summary>
internal static class PathSearch
{
    /// <summary>The best paths of <paramref name="query"/>.</summary>
    public static PathResult Run(ViewReader reader, PathQuery query, CancellationToken cancellationToken)
    {
        using PathGraph graph = new(reader, query);
        cancellationToken.ThrowIfCancellationRequested();
        var (found, isComplete) = query.Rank switch
        {
            PathRank.Distinctive => Distinctive(graph, query, cancellationToken),
            PathRank.Strongest => Strongest(graph, query, cancellationToken),
            PathRank.Shortest or PathRank.Chronological => ByLevels(graph, query, cancellationToken),
            _ => throw new UnreachableException($"Unknown rank {query.Rank}."),
        };
        return new PathResult(PathRows.Of(reader, graph, found), isComplete);
    }

    private static (List<FoundPath> Found, bool IsComplete) Distinctive(PathGraph graph, PathQuery query, CancellationToken cancellationToken)
    {
        DistinctiveSearch search = new(graph, query, cancellationToken);
        return (search.Best(), search.IsComplete);
    }

    private static (List<FoundPath> Found, bool IsComplete) Strongest(PathGraph graph, PathQuery query, CancellationToken cancellationToken)
    {
        StrongestSearch search = new(graph, query, cancellationToken);
        return (search.Best(), search.IsComplete);
    }

    private static (List<FoundPath> Found, bool IsComplete) ByLevels(PathGraph graph, PathQuery query, CancellationToken cancellationToken)
    {
        LevelSearch search = new(graph, query, minConfidence: -1, cancellationToken);
        return (search.Best(), search.IsComplete);
    }
}
