namespace Attribution.Graph.Index;

/// <summary>A relationship as a reader sees it: all visible claims with the same ends and type.</summary>
public sealed record RelationshipRow
{
    /// <summary>Lead of the source entity.</summary>
    public required int FromLead { get; init; }

    /// <summary>Lead of the target entity.</summary>
    public required int ToLead { get; init; }

    /// <summary>Relationship type.</summary>
    public required ushort TypeCode { get; init; }

    /// <summary>Highest confidence of its claims, 0–100; null: none gives one.</summary>
    public int? Confidence { get; init; }

    /// <summary>Earliest start of validity among its dated claims, µs since 1970; null: all undated.</summary>
    public long? ValidFrom { get; init; }

    /// <summary>Latest end of validity, µs since 1970; null: open.</summary>
    public long? ValidTo { get; init; }

    /// <summary>Latest start of validity among its dated claims, µs since 1970; null: all undated.</summary>
    public long? Newest { get; init; }

    /// <summary>Store numbers of its visible claims, ascending.</summary>
    public required IReadOnlyList<int> ClaimNumbers { get; init; }
}
