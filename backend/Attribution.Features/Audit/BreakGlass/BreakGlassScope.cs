using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>
/// What break-glass on an entity or case opens: the labels of its records, of its relationships (the first 1,000) and of what they lead to, as far as they bind a person. What an
/// owner did not release to the reader's unit stays closed, and so does what is sealed or expired.
/// </summary>
/// <param name="Labels">Digests of the labels.</param>
/// <param name="Owners">Units whose data carries them.</param>
/// <param name="Ids">Items under them that were found.</param>
public sealed record BreakGlassScope(IReadOnlyList<string> Labels, IReadOnlyList<string> Owners, IReadOnlyList<string> Ids)
{
    private const int MaxRelationships = 1_000;

    /// <summary>The scope for a reader; null: there is no such thing that his unit may see.</summary>
    public static async Task<BreakGlassScope?> FindAsync(ReadingSource readings, EntityFinder finder, Reader reader, string itemId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var own = await readings.ForBreakGlassAsync(reader with { Opened = null }, cancellationToken);
        var whole = await readings.ForBreakGlassAsync(reader with { Opened = new OpenedLabels(null, until) }, cancellationToken);
        if (await finder.FindAsync(whole, itemId, cancellationToken) is not { } found)
        {
            return null;
        }

        var rows = whole.Snapshot.Relationships(whole.View, found.Entity, RelationshipFilter.None, RelationshipOrder.Default, null, MaxRelationships, backwards: false).Rows;
        var around = whole.Snapshot.EntitiesOf(whole.View, [.. rows.SelectMany(row => new[] { row.FromLead, row.ToLead })]);
        int[] records = [.. around.Append(found.Entity).SelectMany(entity => entity.Records).Distinct()];
        int[] claims = [.. rows.SelectMany(row => row.ClaimNumbers).Distinct()];
        List<(string Id, string Owner, LabelId Label)> items =
        [
            .. (await whole.Store.ReadRecordsAsync(whole.View, records, cancellationToken)).Select(record => (record.Id.ToString(), record.Header.OwnerUnit, record.Content.Label)),
            .. (await whole.Store.ReadClaimsAsync(whole.View, claims, cancellationToken)).Select(claim => (claim.Id.ToString(), claim.Header.OwnerUnit, claim.Content.Label)),
        ];
        return await OfAsync([.. items.Where(item => !own.View.Labels.Contains(item.Label))], whole.Store, cancellationToken);
    }

    private static async Task<BreakGlassScope> OfAsync(IReadOnlyList<(string Id, string Owner, LabelId Label)> closed, IGraphReads store, CancellationToken cancellationToken)
    {
        List<string> digests = [];
        foreach (var label in closed.Select(item => item.Label).Distinct().Take(TokenSet.MaxCount))
        {
            digests.Add((await store.ReadLabelAsync(label, cancellationToken)).Digest());
        }

        return new BreakGlassScope(digests, [.. closed.Select(item => item.Owner).Distinct().Order(StringComparer.Ordinal)], [.. closed.Select(item => item.Id)]);
    }
}
