using Attribution.Bolt.Messages;
using Attribution.Bolt.Pools;

namespace Attribution.Bolt.Routing;

/// <summary>Asks one router after the other for a routing table: those known first, then the address of the URI; the other way round after a table without writers.</summary>
internal sealed class RouteDiscovery(
    ServerAddress seed,
    IReadOnlyDictionary<string, object?> context,
    Config config,
    Func<ServerAddress, Route, ConnectionRequest, CancellationToken, Task<RoutingTable>> ask)
{
    public async Task<RoutingTable> FindAsync(RoutingTable? last, ConnectionRequest request, CancellationToken cancellationToken)
    {
        var route = new Route(context, request.Bookmarks, request.Database, request.ImpersonatedUser);
        var failures = new List<Exception>();
        foreach (var router in Candidates(last))
        {
            try
            {
                var table = await ask(router, route, request, cancellationToken).ConfigureAwait(false);
                if (table.Routers.Count > 0 && table.Readers.Count > 0)
                {
                    return table;
                }

                failures.Add(new ProtocolException($"{router} sent a routing table without routers or readers."));
            }
            catch (Neo4jException failure) when (!IsFatal(failure))
            {
                config.Logger.Warn(failure, "{0}: gave no routing table", router);
                failures.Add(failure);
            }
        }

        throw new ServiceUnavailableException("No router of the cluster gave a routing table.", new AggregateException(failures));
    }

    private IEnumerable<ServerAddress> Candidates(RoutingTable? last)
    {
        var known = last?.Routers ?? [];
        IEnumerable<ServerAddress> seeds = config.Resolver?.Resolve(seed) is { Count: > 0 } resolved ? resolved : [seed];
        return (last is { Writers.Count: 0 } ? seeds.Concat(known) : known.Concat(seeds)).Distinct().ToList();
    }

    /// <summary>No other router will answer better.</summary>
    private static bool IsFatal(Neo4jException failure) => failure
        is FatalDiscoveryException or InvalidBookmarkException or InvalidBookmarkMixtureException or StatementArgumentException or TypeException
        or UnsupportedFeatureException
        || failure is SecurityException and not AuthorizationException
        || failure.Code?.StartsWith("Neo.ClientError.Request.Invalid", StringComparison.Ordinal) == true;
}
