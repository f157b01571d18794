namespace Attribution.Graph.Sqlite.Runs;

/// <summary>One immutable sorted run: its blocks have consecutive ids. Run ids are never used again, so that what is read of a run may be kept.</summary>
internal readonly record struct RunRow(long Id, RunKind Kind, long FirstBlock, int BlockCount, long Entries)
{
    // Runs of one tier are merged when there are this many.
    public const int Fanout = 4;

    private const long SmallestTier = 1024;

    /// <summary>Runs of like size: 0 up to 4,096 entries, then a tier for every factor of 4.</summary>
    public int Tier
    {
        get
        {
            var tier = 0;
            for (var size = Entries / SmallestTier; size >= Fanout; size /= Fanout)
            {
                tier++;
            }

            return tier;
        }
    }
}
