using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Operations.HitChecks;
using Attribution.Graph.Store;

namespace Attribution.Features.Operations.Notices;

/// <summary>Whose targets a unit has found on a day: who is told when it is stopped at the quota. Made of the hit checks, so that a restart loses nothing; kept for two days.</summary>
internal sealed class SweptTargets
{
    private readonly Dictionary<RecordId, (DateTimeOffset Day, HashSet<string> Owners)> days = [];

    /// <summary>Remembers the owners of what a hit check found.</summary>
    public void Remember(RecordVersion check, HitCheckDocument asked, IEnumerable<RecordVersion> targets)
    {
        var day = UnixMicroseconds.ToTime(check.FirstRecorded);
        var quota = asked.Quota is { } id ? RecordId.Parse(id, null) : HitQuota.IdOf(check.Header.OwnerUnit, day);
        if (!days.TryGetValue(quota, out var known))
        {
            days[quota] = known = (day, []);
        }

        known.Owners.UnionWith(targets.Select(target => target.Header.OwnerUnit));
    }

    /// <summary>Forgets what is older than two days; only once every check and quota of a delivery was looked at.</summary>
    public void Forget(DateTimeOffset now)
    {
        foreach (var old in days.Where(pair => pair.Value.Day < now.AddDays(-2)).Select(pair => pair.Key).ToArray())
        {
            days.Remove(old);
        }
    }

    /// <summary>The notices to supervisors of the unit that was stopped, and of those whose targets it had found.</summary>
    public IEnumerable<NoticeDraft> Of(RecordVersion record, HitQuota quota)
    {
        IEnumerable<string> owners = days.TryGetValue(record.Id, out var known) ? known.Owners.Order(StringComparer.Ordinal) : [];
        string[] told = [record.Header.OwnerUnit, .. owners];
        return quota.Stopped.SelectMany(stopped => told.Select(unit => new NoticeDraft(
            NoticeDraft.IdOf("sweep", $"{record.Id}", stopped, unit),
            unit,
            new NoticeDocument { Reason = NoticeReason.Sweep, Units = [record.Header.OwnerUnit], SupervisorsOnly = true },
            null)));
    }
}
