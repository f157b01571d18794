using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Conformance.Tests.Attacks;

/// <summary>A page that has pages, without end: what nested connections look like to an attacker.</summary>
/// <param name="Number">Its place.</param>
public sealed record Leaflet(int Number);

/// <summary>Pages of pages.</summary>
[ObjectType<Leaflet>]
public static class LeafletFields
{
    public static Connection<Leaflet> GetLeaflets([Parent] Leaflet leaflet, PagingArguments page, Visits visits) => visits.Make(page, leaflet.Number);
}

/// <summary>The first pages, and a change that must not happen.</summary>
[QueryType]
public static class LeafletQueries
{
    public static Connection<Leaflet> GetLeaflets(PagingArguments page, Visits visits) => visits.Make(page, 0);
}

/// <summary>A change, for those who try to cause one from elsewhere.</summary>
[MutationType]
public static class LeafletMutations
{
    public static int Visit(Visits visits) => ++visits.Count;
}

/// <summary>Counts what resolvers did, and the largest page any of them was asked for.</summary>
public sealed class Visits
{
    public int Count { get; set; }

    public int LargestPage { get; private set; }

    /// <summary>The least time that the server took for a request.</summary>
    public TimeSpan Fastest { get; set; } = TimeSpan.MaxValue;

    public Connection<Leaflet> Make(PagingArguments page, int from)
    {
        Count++;
        LargestPage = Math.Max(LargestPage, page.Size);
        return new([.. Enumerable.Range(from, page.Size).Select(each => new Edge<Leaflet>(new Leaflet(each), $"{each}"))], new(false, false, null, null), page.Size);
    }
}
