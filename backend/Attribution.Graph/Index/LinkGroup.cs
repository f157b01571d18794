namespace Attribution.Graph.Index;

/// <summary>A relationship while an entity's claims are being grouped.</summary>
internal struct LinkGroup
{
    /// <summary>Lead of the neighbour.</summary>
    public int Lead;

    /// <summary>The next group of the same neighbour; −1: none.</summary>
    public int NextGroup;

    /// <summary>The neighbour's slot in the <see cref="GroupTable"/>.</summary>
    public int Slot;

    /// <summary>The newest entry in the list of claims; −1: none.</summary>
    public int LastClaim;

    /// <summary>Relationship type.</summary>
    public ushort TypeCode;

    /// <summary>Kind of the neighbour.</summary>
    public ushort KindCode;

    /// <summary>Which way.</summary>
    public Direction Direction;

    /// <summary>Highest confidence; −1: none given.</summary>
    public sbyte Confidence;

    /// <summary>Earliest dated start; <see cref="long.MaxValue"/>: all undated.</summary>
    public long ValidFrom;

    /// <summary>Latest dated start; <see cref="long.MinValue"/>: all undated.</summary>
    public long Newest;

    /// <summary>Latest end; <see cref="long.MaxValue"/>: open.</summary>
    public long ValidTo;

    /// <summary>A group without claims.</summary>
    public static LinkGroup Start(int lead, ushort kindCode, ushort typeCode, Direction direction) => new()
    {
        Lead = lead,
        KindCode = kindCode,
        TypeCode = typeCode,
        Direction = direction,
        NextGroup = -1,
        LastClaim = -1,
        Confidence = -1,
        ValidFrom = long.MaxValue,
        Newest = long.MinValue,
        ValidTo = long.MinValue,
    };

    /// <summary>Takes one more claim in.</summary>
    public void Add(in ClaimRow claim)
    {
        var confidence = unchecked((sbyte)claim.Confidence); // 255, none given, is −1
        if (confidence > Confidence)
        {
            Confidence = confidence;
        }

        if (claim.ValidFrom != long.MinValue)
        {
            ValidFrom = Math.Min(ValidFrom, claim.ValidFrom);
            Newest = Math.Max(Newest, claim.ValidFrom);
        }

        ValidTo = Math.Max(ValidTo, claim.ValidTo);
    }
}
