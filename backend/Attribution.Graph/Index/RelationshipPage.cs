namespace Attribution.Graph.Index;

/// <summary>A place in an ordered list of an entity's relationships; it need not exist any more.</summary>
/// <param name="Confidence">As in the row; null: none.</param>
/// <param name="Newest">As in the row.</param>
/// <param name="ValidFrom">As in the row.</param>
/// <param name="ValidTo">As in the row.</param>
/// <param name="NeighbourLead">Lead of the neighbour.</param>
/// <param name="TypeCode">Relationship type.</param>
/// <param name="Direction">Which way, seen from the entity.</param>
public readonly record struct RelationshipPosition(
    int? Confidence, long? Newest, long? ValidFrom, long? ValidTo, int NeighbourLead, ushort TypeCode, Direction Direction)
{
    /// <summary>The place of <paramref name="row"/> in the list of the entity with this lead.</summary>
    public static RelationshipPosition Of(RelationshipRow row, int entityLead) => row.FromLead == entityLead
        ? new(row.Confidence, row.Newest, row.ValidFrom, row.ValidTo, row.ToLead, row.TypeCode, Direction.Outgoing)
        : new(row.Confidence, row.Newest, row.ValidFrom, row.ValidTo, row.FromLead, row.TypeCode, Direction.Incoming);
}

/// <summary>A piece of an ordered list of relationships.</summary>
/// <param name="Rows">In the order asked, also when read backwards.</param>
/// <param name="HasMore">True if there are more beyond the last row (beyond the first, when read backwards).</param>
/// <param name="Total">All that pass the filter, exact.</param>
public sealed record RelationshipPage(IReadOnlyList<RelationshipRow> Rows, bool HasMore, int Total);
