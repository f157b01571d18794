namespace Attribution.Graph.Index;

/// <summary>Finds one relationship, and the claims about claims.</summary>
internal static class RelationshipLookup
{
    /// <summary>The relationship of a type between the entities of two records; null: none.</summary>
    public static RelationshipRow? Between(ViewReader reader, int fromRecord, ushort typeCode, int toRecord)
    {
        if (Entities.Around(reader, fromRecord) is not { } from || Entities.Around(reader, toRecord) is not { } to)
        {
            return null;
        }

        var (asked, other, direction) = ClaimsAt(reader, from, Direction.Outgoing) <= ClaimsAt(reader, to, Direction.Incoming)
            ? (from, to, Direction.Outgoing)
            : (to, from, Direction.Incoming);
        using var scan = NeighbourScan.Rent();
        scan.Run(reader, asked.Records, new ClaimFilter(new RelationshipFilter { TypeCodes = [typeCode], Direction = direction }));
        foreach (ref readonly var group in scan.Groups)
        {
            if (group.Lead == other.Lead)
            {
                return Neighbourhood.Row(scan, asked.Lead, group);
            }
        }

        return null;
    }

    /// <summary>The relationship that a claim is part of; null: none.</summary>
    public static RelationshipRow? OfClaim(ViewReader reader, int claim) =>
        reader.IsClaimVisible(claim) && reader.Snapshot.Claims[claim] is { HasClaimEnd: false } row ? Between(reader, row.From, row.TypeCode, row.To) : null;

    /// <summary>Visible claims with this one at an end.</summary>
    public static IReadOnlyList<int> ClaimsAbout(ViewReader reader, int claim) => reader.IsClaimVisible(claim) ? Visible(reader, reader.Snapshot.ClaimEnds.At(claim, true)) : [];

    /// <summary>Visible claims between the entity and claims.</summary>
    public static IReadOnlyList<int> ClaimsOnClaims(ViewReader reader, Entity entity) =>
        Visible(reader, entity.Records.SelectMany(record => reader.Snapshot.ClaimEnds.At(record, false)));

    private static int[] Visible(ViewReader reader, IEnumerable<int> claims) => [.. claims.Where(reader.IsClaimVisible).Order()];

    // Only decides which side is cheaper to walk; the answer is the same.
    private static int ClaimsAt(ViewReader reader, Entity entity, Direction direction)
    {
        var count = 0;
        foreach (var record in entity.Records)
        {
            count += direction == Direction.Outgoing ? reader.Snapshot.Adjacency.OutgoingOf(record).Length : reader.Snapshot.Adjacency.IncomingOf(record).Length;
        }

        return count;
    }
}
