using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Entities;

/// <summary>Anything by id, through the reader's View; ids of nothing that he may see give null. One per request.</summary>
public sealed class NodeFinder(EntityFinder entities, IEnumerable<NodeSource> sources)
{
    /// <summary>Most ids at once.</summary>
    public const int MaxIds = 200;

    /// <summary>The things in the order of the ids.</summary>
    /// <exception cref="GraphQLException">TOO_MANY_IDS.</exception>
    public async Task<IReadOnlyList<object?>> FindAsync(GraphReading reading, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count > MaxIds)
        {
            throw new GraphQLException($"{ids.Count} ids were given; at most {MaxIds} are allowed.", "TOO_MANY_IDS");
        }

        List<object?> found = new(ids.Count);
        foreach (var id in ids)
        {
            found.Add(await OneAsync(reading, id, cancellationToken));
        }

        return found;
    }

    private async Task<object?> OneAsync(GraphReading reading, string text, CancellationToken cancellationToken) => NodeId.Parse(text) switch
    {
        NodeId.OfRecord id => await RecordAsync(reading, id, cancellationToken),
        NodeId.OfClaim id => await ClaimAsync(reading, id, cancellationToken),
        NodeId.OfSource id => await SourceAsync(reading, id, cancellationToken),
        NodeId.OfName id => await NameAsync(reading, id, cancellationToken),
        NodeId.OfRelationship id => await RelationshipAsync(reading, id, cancellationToken),
        _ => sources.FirstOrDefault(source => text.StartsWith(source.Prefix, StringComparison.Ordinal)) is { } source
            ? await source.FindAsync(text, cancellationToken)
            : await entities.FindAsync(reading, text, cancellationToken),
    };

    private static async Task<RecordNode?> RecordAsync(GraphReading reading, NodeId.OfRecord id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindRecordsAsync(reading.View, [id.Record], cancellationToken);
        return numbers[0] > 0 && await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken) is [var record] && KindRegistry.IsEntity((Kind)record.Header.KindCode) ? new RecordNode(reading, record) : null;
    }

    private static async Task<ClaimNode?> ClaimAsync(GraphReading reading, NodeId.OfClaim id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindClaimsAsync(reading.View, [id.Claim], cancellationToken);
        return numbers[0] > 0
            && reading.Snapshot.ShowsClaim(reading.View, numbers[0])
            && await reading.Store.ReadClaimsAsync(reading.View, numbers, cancellationToken) is [var claim] ? new ClaimNode(reading, claim) : null;
    }

    private static async Task<SourceNode?> SourceAsync(GraphReading reading, NodeId.OfSource id, CancellationToken cancellationToken) =>
        await reading.Store.ReadSourcesAsync(reading.View, [id.Source], cancellationToken) is [var source]
            ? await SourceNode.OfAsync(reading, source, cancellationToken)
            : null;

    private static async Task<NameClaimNode?> NameAsync(GraphReading reading, NodeId.OfName id, CancellationToken cancellationToken) =>
        await RecordAsync(reading, new NodeId.OfRecord(id.Record), cancellationToken) is { } record
            && record.Record.Content.Names.FirstOrDefault(name => name.Id == id.Name) is { } content
            ? new NameClaimNode(reading, record.Record, content)
            : null;

    private static async Task<RelationshipNode?> RelationshipAsync(GraphReading reading, NodeId.OfRelationship id, CancellationToken cancellationToken)
    {
        var ends = await reading.Store.FindRecordsAsync(reading.View, [id.From, id.To], cancellationToken);
        return ends[0] > 0 && ends[1] > 0 && reading.Snapshot.Relationship(reading.View, ends[0], id.TypeCode, ends[1]) is { } row ? new RelationshipNode(reading, row) : null;
    }
}
