using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Common;
using Attribution.Graph.Index;

namespace Attribution.Features.Attributions.Profiles;

/// <summary>All actors that one set of labels shows, with their profiles, at one revision. Immutable; a later revision is made from it by reading anew only the actors that changed.</summary>
internal sealed class ActorProfiles
{
    /// <summary>Most actors compared; an installation with more gets its answer refused rather than cut.</summary>
    private const int MaxActors = 20_000;

    // Relationships of a changed thing whose other ends are looked up.
    private const int MostEnds = 100_000;

    private static readonly HashSet<int> NoLeads = [];

    private ActorProfiles(long revision, IReadOnlyDictionary<int, ActorDossier> dossiers, ProfileIndex index)
    {
        (Revision, Dossiers, Index) = (revision, dossiers, index);
        ById = dossiers.Values.ToDictionary(dossier => dossier.ActorId, StringComparer.Ordinal);
    }

    /// <summary>No actors at all, for what is refused before they are read.</summary>
    public static ActorProfiles None { get; } = new(0, new Dictionary<int, ActorDossier>(), ProfileIndex.Of([]));

    public long Revision { get; }

    /// <summary>By lead.</summary>
    public IReadOnlyDictionary<int, ActorDossier> Dossiers { get; }

    /// <summary>By id of the actor.</summary>
    public IReadOnlyDictionary<string, ActorDossier> ById { get; }

    /// <summary>The profiles, nothing held out.</summary>
    public ProfileIndex Index { get; }

    /// <summary>Reads all actors. O(actors and their relationships).</summary>
    public static async Task<ActorProfiles> ReadAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var actors = reading.Snapshot.List(reading.View, new EntityQuery { KindCodes = [.. EvidenceKinds.Actors.Select(kind => (ushort)kind)], Limit = MaxActors + 1 }).Entities;
        var dossiers = (await DossiersAsync(reading, actors, cancellationToken)).ToDictionary(dossier => dossier.Lead);
        return new ActorProfiles(reading.Snapshot.Revision, dossiers, ProfileIndex.Of(dossiers.Values.Select(dossier => dossier.Profile(HeldOut.Nothing))));
    }

    /// <summary>The same at the reading's revision, after these records and claims changed. O(actors touched), beside a copy of the index.</summary>
    public async Task<ActorProfiles> AfterAsync(GraphReading reading, IReadOnlyCollection<int> records, IReadOnlyCollection<int> claims, CancellationToken cancellationToken)
    {
        var touched = Touched(reading, records, claims);
        if (touched.Count == 0)
        {
            return new ActorProfiles(reading.Snapshot.Revision, Dossiers, Index);
        }

        var now = reading.Snapshot.EntitiesOf(reading.View, [.. touched.Order()]).Where(entity => IsActor(entity) && !entity.Revoked).ToList();
        var read = await DossiersAsync(reading, now, cancellationToken);
        var dossiers = Dossiers.Where(pair => !touched.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var dossier in read)
        {
            dossiers[dossier.Lead] = dossier;
        }

        var gone = touched.Where(Dossiers.ContainsKey).Select(lead => Dossiers[lead].ActorId).Except(read.Select(dossier => dossier.ActorId)).ToHashSet(StringComparer.Ordinal);
        return new ActorProfiles(reading.Snapshot.Revision, dossiers, Index.With([.. read.Select(dossier => dossier.Profile(HeldOut.Nothing))], gone));
    }

    /// <summary>The index with something held out and only some of the actors.</summary>
    public ProfileIndex IndexFor(HeldOut held, ActorRole role)
    {
        var changed = Dossiers.Values.Where(dossier => dossier.IsTouchedBy(held)).Select(dossier => dossier.Profile(held)).ToList();
        var index = changed.Count == 0 ? Index : Index.With(changed);
        return RoleEvidence.Of(role) is { Types: { Count: > 0 } types }
            ? ProfileIndex.Of(index.All.Where(profile => ById[profile.ActorId].Types.Overlaps(types)))
            : index;
    }

    private static async Task<IReadOnlyList<ActorDossier>> DossiersAsync(GraphReading reading, IReadOnlyList<Entity> actors, CancellationToken cancellationToken)
    {
        PathCollector collector = new(reading);
        foreach (var actor in actors)
        {
            cancellationToken.ThrowIfCancellationRequested();
            collector.AddActor(actor);
        }

        var read = await ValueReading.OfAsync(reading, collector.Paths, actors.Select(actor => actor.Lead), cancellationToken);
        var paths = collector.Paths.ToLookup(path => path.Root);
        return [.. actors.Select(actor => (actor.Lead, Record: read.Record(actor.Lead))).Where(pair => pair.Record is not null).Select(pair => new ActorDossier(
            pair.Lead,
            pair.Record!.Id, // null ones were left out the line before
            pair.Record.Content.Label,
            [.. paths[pair.Lead].SelectMany(read.ValuesOf), .. read.OwnValuesOf(pair.Lead), .. PastCases(pair.Lead, [.. paths[pair.Lead]], read)])
        {
            Leads = collector.Seen[pair.Lead],
            Followed = collector.Followed[pair.Lead],
            Lined = collector.Lined.GetValueOrDefault(pair.Lead) ?? NoLeads,
            Guarded = read.Guarded(pair.Lead, [.. paths[pair.Lead]]),
            Claims = paths[pair.Lead].SelectMany(path => path.Claims.Concat(path.Before)).ToHashSet(),
            Types = collector.Types.GetValueOrDefault(pair.Lead) ?? (IReadOnlySet<RelationshipType>)new HashSet<RelationshipType>(),
        })];
    }

    // What the records of past cases themselves say, such as the offence; as far as the values found through them may be seen.
    private static IEnumerable<ClaimedValue> PastCases(int lead, IReadOnlyList<ValuePath> paths, ValueReading read) =>
        from path in paths.Where(path => path.Via != 0).DistinctBy(path => path.Via)
        from value in read.OwnValuesOf(path.Via)
        let through = read.ValuesOf(path).FirstOrDefault()
        select value with { Root = lead, Via = path.Via, Labels = [.. value.Labels.Concat(through?.Labels ?? []).Distinct()] };

    // Actors that were read from a changed thing, and those that reach the ends of relationships that came or went.
    private HashSet<int> Touched(GraphReading reading, IReadOnlyCollection<int> records, IReadOnlyCollection<int> claims)
    {
        HashSet<int> leads = [.. records];
        HashSet<int> ends = [];
        HashSet<int> lineEnds = [];
        void AddEnds(RelationshipRow row)
        {
            ends.UnionWith([row.FromLead, row.ToLead]);
            if (PathCollector.Lineage.TypeCodes.Contains(row.TypeCode))
            {
                lineEnds.UnionWith([row.FromLead, row.ToLead]);
            }
        }

        foreach (var entity in records.Select(record => reading.Snapshot.EntityOf(reading.View, record)).OfType<Entity>().DistinctBy(entity => entity.Lead))
        {
            leads.UnionWith(entity.Records);

            // A record that comes into view brings its relationships, whose claims did not change.
            foreach (var row in reading.Snapshot.Relationships(reading.View, entity, RelationshipFilter.None, RelationshipOrder.Default, null, MostEnds, false).Rows)
            {
                AddEnds(row);
            }
        }

        foreach (var claim in claims)
        {
            if (reading.Snapshot.RelationshipOfClaim(reading.View, claim) is { } row)
            {
                AddEnds(row);
            }
        }

        var changedClaims = claims.ToHashSet();
        HashSet<int> touched = [.. Dossiers.Values
            .Where(dossier => dossier.Leads.Overlaps(leads) || dossier.Followed.Overlaps(ends) || dossier.Lined.Overlaps(lineEnds) || dossier.Claims.Overlaps(changedClaims))
            .Select(dossier => dossier.Lead)];
        touched.UnionWith(leads.Select(lead => reading.Snapshot.EntityOf(reading.View, lead)).OfType<Entity>().Where(IsActor).Select(entity => entity.Lead));
        return touched;
    }

    private static bool IsActor(Entity entity) => EvidenceKinds.Actors.Contains((Kind)entity.KindCode);
}
