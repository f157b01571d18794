using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Index;

namespace Attribution.Server.Hosting;

/// <summary>What an export of some entities holds: their records, the claims among them, and the notes and references on those claims.</summary>
internal static class GraphSelection
{
    private const int PageSize = 10_000;

    private static readonly ushort[] Kinds = [.. KindRegistry.All.Where(kind => kind.IsEntity).Select(kind => (ushort)kind.Kind)];

    /// <summary>The request; at most <paramref name="maxRelationships"/> relationships, and of those only <paramref name="only"/> if it is given.</summary>
    public static ExportRequest Of(GraphReading reading, IReadOnlyList<Entity> entities, int maxRelationships, IReadOnlySet<(int From, ushort Type, int To)>? only = null)
    {
        var (view, snapshot) = (reading.View, reading.Snapshot);
        var among = snapshot.Subgraph(view, [.. entities.Select(entity => entity.Lead)], RelationshipFilter.None, maxRelationships).Relationships
            .Where(row => only?.Contains((row.FromLead, row.TypeCode, row.ToLead)) ?? true);
        return new ExportRequest
        {
            View = view,
            RecordNumbers = [.. entities.SelectMany(entity => entity.Records)],
            ClaimNumbers = [.. among.SelectMany(row => row.ClaimNumbers).Concat(entities.SelectMany(entity => snapshot.ClaimsOnClaims(view, entity))).Distinct()],
        };
    }

    /// <summary>The relationships of these ids as the leads of their ends; what is no id of a visible relationship's ends is left out.</summary>
    public static async Task<IReadOnlySet<(int From, ushort Type, int To)>> LinksAsync(GraphReading reading, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        NodeId.OfRelationship[] links = [.. ids.Select(NodeId.Parse).OfType<NodeId.OfRelationship>()];
        var ends = await reading.Store.FindRecordsAsync(reading.View, [.. links.SelectMany(link => new[] { link.From, link.To })], cancellationToken).ConfigureAwait(false);
        return links.Select((link, place) => (LeadOf(reading, ends[2 * place]), link.TypeCode, LeadOf(reading, ends[2 * place + 1]))).ToHashSet();
    }

    /// <summary>Every entity the reader sees, revoked ones included. What the product keeps for itself, such as charts or hit checks, is none.</summary>
    public static List<Entity> Everything(GraphReading reading)
    {
        List<Entity> all = [];
        EntityPage page;
        do
        {
            EntityPosition? after = all.Count == 0 ? null : new EntityPosition(0, all[^1].Lead);
            page = reading.Snapshot.List(reading.View, new EntityQuery { KindCodes = Kinds, Limit = PageSize, IncludeRevoked = true, After = after });
            all.AddRange(page.Entities);
        }
        while (page.HasMore);
        return all;
    }

    private static int LeadOf(GraphReading reading, int number) => number > 0 ? reading.Snapshot.EntityOf(reading.View, number)?.Lead ?? 0 : 0;
}
