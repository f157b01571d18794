namespace Attribution.Graph.Index;

/// <summary>What one reader sees as one thing: the visible records joined by equal identity keys and by the identity decisions visible to that reader.</summary>
/// <param name="Lead">Its earliest visible record, which gives it kind and id.</param>
/// <param name="KindCode">Kind of <paramref name="Lead"/>.</param>
/// <param name="Records">Numbers of its visible records, ascending; the first is <paramref name="Lead"/>.</param>
/// <param name="Contested">True if a visible <em>different</em> decision stands between two of its records that are still connected around it.</param>
/// <param name="FirstRecorded">When the lead was first recorded, µs since 1970.</param>
/// <param name="LastRecorded">When the newest visible version among its records was recorded, µs since 1970.</param>
/// <param name="Revoked">True if every visible record of it is revoked or deprecated by its source.</param>
public sealed record Entity(
    int Lead, ushort KindCode, IReadOnlyList<int> Records, bool Contested, long FirstRecorded, long LastRecorded, bool Revoked);
