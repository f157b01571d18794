namespace Attribution.Graph.Index;

/// <summary>Which relationships to keep; all conditions hold together. It is asked of the whole relationship, so what is kept keeps all its visible claims.</summary>
public sealed record RelationshipFilter
{
    /// <summary>Keeps everything.</summary>
    public static readonly RelationshipFilter None = new();

    /// <summary>Relationship types to keep; empty: all.</summary>
    public IReadOnlyList<ushort> TypeCodes { get; init; } = [];

    /// <summary>Relationship types to leave out.</summary>
    public IReadOnlyList<ushort> ExceptTypeCodes { get; init; } = [];

    /// <summary>Which way, seen from the entity asked about; on a path, from its start.</summary>
    public Direction Direction { get; init; } = Direction.Both;

    /// <summary>Kinds of neighbour to keep; empty: all. On a path: of the entities between its ends.</summary>
    public IReadOnlyList<ushort> NeighbourKindCodes { get; init; } = [];

    /// <summary>Kinds of neighbour to leave out, such as techniques and countries. On a path: of the entities between its ends.</summary>
    public IReadOnlyList<ushort> ExceptNeighbourKindCodes { get; init; } = [];

    /// <summary>Leads of the neighbours to keep; empty: all. On a path: of the entities between its ends.</summary>
    public IReadOnlyList<int> NeighbourLeads { get; init; } = [];

    /// <summary>Leads of neighbours to leave out, such as those already on a chart.</summary>
    public IReadOnlyList<int> ExceptNeighbourLeads { get; init; } = [];

    /// <summary>Lowest confidence, 0–100; null: any, ungraded ones too.</summary>
    public int? MinConfidence { get; init; }

    /// <summary>Keeps relationships valid at or after this time, µs since 1970; null: any. Undated ones are always valid.</summary>
    public long? ValidAfter { get; init; }

    /// <summary>Keeps relationships valid before this time, µs since 1970; null: any.</summary>
    public long? ValidBefore { get; init; }
}
