using Attribution.Graph.Search;

namespace Attribution.Graph.Sqlite.Runs;

/// <summary>One immutable sorted run: its blocks have consecutive ids. Run ids are never used again, so that what is read of a run may be kept.</summary>
internal readonly record struct RunRow(long Id, RunKind Kind, long FirstBlock, int BlockCount, long Entries)
{
    /// <summary>Runs of like size (<see cref="RunTiers"/>).</summary>
    public int Tier => RunTiers.Of(Entries);
}
