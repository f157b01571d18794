namespace Attribution.Graph.Identity;

/// <summary>A component split into the entities that one reader sees.</summary>
internal sealed class Partition
{
    private readonly int[] members;
    private readonly int[] leads;
    private readonly HashSet<int> contestedLeads;

    /// <summary>Members ascending; <paramref name="leads"/> beside them, 0 for a member that the reader does not see.</summary>
    public Partition(int[] members, int[] leads, HashSet<int> contestedLeads) =>
        (this.members, this.leads, this.contestedLeads) = (members, leads, contestedLeads);

    /// <summary>The lead of the entity that holds <paramref name="record"/>; 0: not visible.</summary>
    public int LeadOf(int record)
    {
        var place = Array.BinarySearch(members, record);
        return place >= 0 ? leads[place] : 0;
    }

    /// <summary>Visible records of the entity that holds <paramref name="record"/>, ascending.</summary>
    public IReadOnlyList<int> RecordsWith(int record)
    {
        var lead = LeadOf(record);
        return lead == 0 ? [] : [.. members.Where((_, place) => leads[place] == lead)];
    }

    /// <summary>True if a <em>different</em> verdict stands inside the entity that holds <paramref name="record"/>.</summary>
    public bool IsContested(int record) => contestedLeads.Contains(LeadOf(record));
}
