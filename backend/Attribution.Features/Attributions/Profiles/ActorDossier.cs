using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Common;

namespace Attribution.Features.Attributions.Profiles;

/// <summary>Everything visible that reports say of one actor, report by report, so that any of them can be held out.</summary>
/// <param name="Lead">The actor.</param>
/// <param name="Record">The record that gives it its id.</param>
/// <param name="Label">Label of that record.</param>
/// <param name="Values">What is said of it.</param>
internal sealed record ActorDossier(int Lead, RecordId Record, LabelId Label, IReadOnlyList<ClaimedValue> Values)
{
    /// <summary>Id of the actor in profiles and in the API.</summary>
    public string ActorId { get; } = NodeIdText.Entity(Record);

    private readonly HashSet<string> reports = [.. Values.SelectMany(value => value.Reports)];
    private readonly HashSet<int> cases = [.. Values.Select(value => value.Via).Where(via => via != 0)];

    /// <summary>Leads it was read from: a change of one of them may change it.</summary>
    public required IReadOnlySet<int> Leads { get; init; }

    /// <summary>Those of them whose relationships were followed: a relationship that comes or goes there may change it.</summary>
    public required IReadOnlySet<int> Followed { get; init; }

    /// <summary>Malware and tools whose line was followed: a relationship of a line that comes or goes there may change it.</summary>
    public required IReadOnlySet<int> Lined { get; init; }

    /// <summary>Claims it was read from.</summary>
    public required IReadOnlySet<int> Claims { get; init; }

    /// <summary>Records and claims it was read from that are not open to everyone.</summary>
    public required (IReadOnlyList<int> Records, IReadOnlyList<int> Claims) Guarded { get; init; }

    /// <summary>Types of the actor's own relationships, which tell its roles.</summary>
    public required IReadOnlySet<RelationshipType> Types { get; init; }

    /// <summary>The profile without some reports, and without a past case of the actor.</summary>
    public ActorProfile Profile(HeldOut held)
    {
        List<(ClaimedValue Value, string[] Reports)> known = [.. Values
            .Where(value => value.HubRule is null && (value.Via == 0 || value.Via != held.Via))
            .Select(value => (value, held.Reports.Count == 0 ? [.. value.Reports] : value.Reports.Where(report => !held.Reports.Contains(report)).ToArray()))
            .Where(pair => pair.Item2.Length > 0)];
        List<ProfileFeature> features = [.. known.GroupBy(pair => pair.Value.Value).Select(same => new ProfileFeature(same.Key.Type, same.Key.Value)
        {
            Cases = same.SelectMany(pair => pair.Reports).Distinct(StringComparer.Ordinal).Count(),
            FirstSeen = same.Min(pair => pair.Value.First),
            LastSeen = same.Max(pair => pair.Value.Last),
        })];
        return new ActorProfile(ActorId, features) { Cases = known.SelectMany(pair => pair.Reports).Distinct(StringComparer.Ordinal).Count() };
    }

    /// <summary>Whether holding something out changes the profile.</summary>
    public bool IsTouchedBy(HeldOut held) => cases.Contains(held.Via) || held.Reports.Any(reports.Contains);
}
