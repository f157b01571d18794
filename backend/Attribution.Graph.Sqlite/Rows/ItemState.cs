namespace Attribution.Graph.Sqlite.Rows;

/// <summary>Bits of a row's state column. The numbers are stored.</summary>
[Flags]
internal enum ItemState
{
    None = 0,
    Revoked = 1,

    /// <summary>The row stands for the end of the record or claim.</summary>
    Closed = 2,
    FromIsClaim = 4,
    ToIsClaim = 8,
}
