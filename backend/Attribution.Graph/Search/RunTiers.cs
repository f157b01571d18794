namespace Attribution.Graph.Search;

/// <summary>Which runs are of like size. Those of one tier are merged when there are enough, so that there are few runs and each entry is rewritten about once for every factor of 4.</summary>
public static class RunTiers
{
    /// <summary>Runs of one tier are merged when there are this many.</summary>
    public const int Fanout = 4;

    private const long Smallest = 1024;

    /// <summary>0 up to 4,096 entries, then a tier for every factor of 4.</summary>
    public static int Of(long entries)
    {
        var tier = 0;
        for (var size = entries / Smallest; size >= Fanout; size /= Fanout)
        {
            tier++;
        }

        return tier;
    }
}
