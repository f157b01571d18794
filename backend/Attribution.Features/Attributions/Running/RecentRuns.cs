using System.Runtime.CompilerServices;
using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Running;

/// <summary>
/// The last runs over each set of profiles, so that what-if questions about one case score nothing twice. Profiles stand for one revision and one set of visible labels, so a
/// run is found only by who sees the same. Goes with the profiles. Safe for concurrent use.
/// </summary>
internal sealed class RecentRuns
{
    private const int Most = 8;

    private readonly ConditionalWeakTable<ActorProfiles, LinkedList<AttributionRun>> kept = [];

    /// <summary>The run of a question without changes; null: none was kept.</summary>
    public AttributionRun? Find(ActorProfiles profiles, int lead, AttributionQuestion question, DateOnly asOf)
    {
        if (!kept.TryGetValue(profiles, out var runs))
        {
            return null;
        }

        lock (runs)
        {
            return runs.FirstOrDefault(run => run.Subject.Entity.Lead == lead && run.Question.Role == question.Role && run.AsOf == asOf && run.Question.Parameters == question.Parameters);
        }
    }

    /// <summary>Keeps a run; the oldest goes.</summary>
    public void Add(AttributionRun run)
    {
        var runs = kept.GetOrCreateValue(run.Profiles);
        lock (runs)
        {
            runs.AddFirst(run);
            if (runs.Count > Most)
            {
                runs.RemoveLast();
            }
        }
    }
}
