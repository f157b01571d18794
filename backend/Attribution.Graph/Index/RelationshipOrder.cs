namespace Attribution.Graph.Index;

/// <summary>What relationships can be ordered by. Missing values come last either way.</summary>
public enum RelationshipField : byte
{
    /// <summary><see cref="RelationshipRow.Confidence"/>.</summary>
    Confidence,

    /// <summary><see cref="RelationshipRow.Newest"/>.</summary>
    Newest,

    /// <summary><see cref="RelationshipRow.ValidFrom"/>.</summary>
    ValidFrom,

    /// <summary><see cref="RelationshipRow.ValidTo"/>; open is later than every date.</summary>
    ValidTo,
}

/// <summary>One key of an order.</summary>
/// <param name="Field">What to compare.</param>
/// <param name="Descending">Highest first.</param>
public readonly record struct RelationshipSort(RelationshipField Field, bool Descending);

/// <summary>Keys in turn, completed by the neighbour's lead, then type, then direction, all ascending.</summary>
/// <param name="Keys">First key first; at most 8.</param>
public sealed record RelationshipOrder(IReadOnlyList<RelationshipSort> Keys)
{
    /// <summary>Most confident first, then newest.</summary>
    public static readonly RelationshipOrder Default = new([new(RelationshipField.Confidence, true), new(RelationshipField.Newest, true)]);
}
