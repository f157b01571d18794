using Attribution.Domain.Kinds;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Compliance.Index;

/// <summary>
/// What a View shows, by scanning lists: the plainest reading of the model, shared with no code of the index. For graphs of a few hundred items.
/// </summary>
public sealed class NaiveGraph
{
    private readonly View view;
    private readonly Dictionary<int, IndexRecord> records;
    private readonly Dictionary<int, IndexClaim> claims;
    private readonly Dictionary<int, long> firstRecorded;
    private readonly Dictionary<int, NaiveEntity> entityOf = [];

    /// <summary>The graph of these feeds as <paramref name="view"/> shows it.</summary>
    public NaiveGraph(View view, IReadOnlyList<IndexRecord> allRecords, IReadOnlyList<IndexClaim> allClaims, IReadOnlyList<Decision> allDecisions)
    {
        this.view = view;
        firstRecorded = allRecords.GroupBy(record => record.Number).ToDictionary(group => group.Key, group => group.Min(record => record.RecordedFrom));
        records = Shown(allRecords, record => record.Number, record => record.Label, record => (record.RecordedFrom, record.RecordedTo));
        claims = Shown(allClaims, claim => claim.Number, claim => claim.Label, claim => (claim.RecordedFrom, claim.RecordedTo))
            .Where(pair => view.ValidAt is not { } time || (pair.Value.ValidFrom <= time && time < pair.Value.ValidTo)).ToDictionary();
        DropClaimsWithoutEnds();
        Entities = MakeEntities(allDecisions);
        Relationships = MakeRelationships();
    }

    /// <summary>By lead.</summary>
    public IReadOnlyList<NaiveEntity> Entities { get; }

    /// <summary>By ends and type.</summary>
    public IReadOnlyList<NaiveRelationship> Relationships { get; }

    /// <summary>Numbers of visible claims.</summary>
    public IEnumerable<int> Claims => claims.Keys.Order();

    /// <summary>The entity that holds the record; null: not visible.</summary>
    public NaiveEntity? EntityOf(int record) => entityOf.GetValueOrDefault(record);

    /// <summary>Visible claims with this claim at an end.</summary>
    public int[] ClaimsAbout(int claim) =>
        !claims.ContainsKey(claim) ? [] : [.. claims.Values.Where(other => (other.FromIsClaim && other.From == claim) || (other.ToIsClaim && other.To == claim)).Select(other => other.Number).Order()];

    /// <summary>The relationship that holds the claim.</summary>
    public NaiveRelationship? RelationshipOfClaim(int claim) => Relationships.FirstOrDefault(relationship => relationship.Claims.Contains(claim));

    private Dictionary<int, T> Shown<T>(IEnumerable<T> versions, Func<T, int> number, Func<T, int> label, Func<T, (long From, long To)> recorded) => versions
        .GroupBy(number)
        .Select(item => (Last: item.MaxBy(version => recorded(version).From)!, At: item.Where(version => IsAt(recorded(version))).ToArray()))
        .Where(item => item.At.Length == 1 && view.Labels.Contains(label(item.At[0])) && view.Labels.Contains(label(item.Last)))
        .ToDictionary(item => number(item.At[0]), item => item.At[0]);

    private bool IsAt((long From, long To) recorded) => view.AsOf is { } time ? recorded.From <= time && time < recorded.To : recorded.To == long.MaxValue;

    // Repeated until nothing changes; claims that rest on each other in a circle stay out because nothing else puts them in.
    private void DropClaimsWithoutEnds()
    {
        HashSet<int> standing = [];
        bool IsThere(int end, bool isClaim) => isClaim ? standing.Contains(end) : records.ContainsKey(end);
        while (claims.Values.FirstOrDefault(claim => !standing.Contains(claim.Number) && IsThere(claim.From, claim.FromIsClaim) && IsThere(claim.To, claim.ToIsClaim)) is { Number: > 0 } next)
        {
            standing.Add(next.Number);
        }

        foreach (var number in claims.Keys.Except(standing).ToArray())
        {
            claims.Remove(number);
        }
    }

    private List<NaiveEntity> MakeEntities(IReadOnlyList<Decision> decisions)
    {
        var standing = decisions.Where(decision => view.Labels.Contains(decision.Label) && Stands(decision)).ToArray();
        Verdict? VerdictOf(int one, int other) => standing
            .Where(decision => (decision.LeftNumber, decision.RightNumber) == (one, other) || (decision.LeftNumber, decision.RightNumber) == (other, one))
            .Where(decision => decision.Verdict != Verdict.Same || InOneFamily(one, other))
            .OrderBy(decision => decision.DecidedAt).ThenBy(decision => decision.Id).LastOrDefault()?.Verdict;
        bool AreLinked(int one, int other) => VerdictOf(one, other) switch
        {
            Verdict.Different => false,
            Verdict.Same => true,
            _ => records[one].IdentityNumber == records[other].IdentityNumber,
        };

        List<NaiveEntity> entities = [];
        foreach (var lead in records.Keys.Order())
        {
            if (entityOf.ContainsKey(lead))
            {
                continue;
            }

            SortedSet<int> members = [lead];
            for (var before = 0; before != members.Count;)
            {
                before = members.Count;
                members.UnionWith(records.Keys.Where(record => members.Any(member => member != record && AreLinked(member, record))).ToArray());
            }

            var contested = members.Any(one => members.Any(other => one < other && VerdictOf(one, other) == Verdict.Different));
            NaiveEntity entity = new(
                lead, records[lead].KindCode, [.. members], contested, firstRecorded[lead], members.Max(member => records[member].RecordedFrom), members.All(member => records[member].Revoked));
            entities.Add(entity);
            foreach (var member in members)
            {
                entityOf[member] = entity;
            }
        }

        return entities;
    }

    private bool Stands(Decision decision) => view.AsOf is { } time
        ? decision.DecidedAt <= time && !(decision.WithdrawnAt <= time)
        : decision.WithdrawnAt is null;

    private bool InOneFamily(int one, int other)
    {
        ushort[] actors = [(ushort)Kind.ThreatActor, (ushort)Kind.IntrusionSet];
        var (first, second) = (records[one].KindCode, records[other].KindCode);
        return first == second || (actors.Contains(first) && actors.Contains(second));
    }

    private List<NaiveRelationship> MakeRelationships() => [.. claims.Values
        .Where(claim => !claim.FromIsClaim && !claim.ToIsClaim && entityOf[claim.From] != entityOf[claim.To])
        .GroupBy(claim => (From: entityOf[claim.From].Lead, claim.TypeCode, To: entityOf[claim.To].Lead))
        .OrderBy(group => group.Key)
        .Select(group => new NaiveRelationship(
            group.Key.From,
            group.Key.TypeCode,
            group.Key.To,
            group.Where(claim => claim.Confidence != 255).Max(claim => (int?)claim.Confidence),
            group.Where(claim => claim.ValidFrom != long.MinValue).Min(claim => (long?)claim.ValidFrom),
            group.Any(claim => claim.ValidTo == long.MaxValue) ? null : group.Max(claim => claim.ValidTo),
            group.Where(claim => claim.ValidFrom != long.MinValue).Max(claim => (long?)claim.ValidFrom),
            [.. group.Select(claim => claim.Number).Order()]))];
}

/// <summary>An entity of <see cref="NaiveGraph"/>.</summary>
public sealed record NaiveEntity(int Lead, ushort KindCode, IReadOnlyList<int> Records, bool Contested, long FirstRecorded, long LastRecorded, bool Revoked);

/// <summary>A relationship of <see cref="NaiveGraph"/>.</summary>
public sealed record NaiveRelationship(
    int From, ushort TypeCode, int To, int? Confidence, long? ValidFrom, long? ValidTo, long? Newest, IReadOnlyList<int> Claims);
