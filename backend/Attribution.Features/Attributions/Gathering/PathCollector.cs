using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>Walks from cases and actors to the things that hold values, in the graph index alone.</summary>
internal sealed class PathCollector(GraphReading reading)
{
    // Strongest relationships of one thing of an actor that are looked at, and claims of one relationship that are read.
    private const int MaxRows = 5_000;
    private const int MaxClaims = 20;

    // Case → infrastructure → observable; actor → past case → infrastructure → observable.
    private const int MaxOpened = 3;

    // Ancestors and variants of one malware that are looked at.
    private const int MaxLineage = 50;

    /// <summary>Relationships that make a line of malware.</summary>
    public static readonly RelationshipFilter Lineage = new() { TypeCodes = [(ushort)RelationshipType.VariantOf, (ushort)RelationshipType.DerivedFrom] };

    private readonly Dictionary<int, Entity?> entities = [];
    private readonly Dictionary<int, IReadOnlyList<RelationshipRow>> lineages = [];

    /// <summary>Most relationships of one thing of a case that are looked at. A case is never cut in silence: one with more is told of.</summary>
    public int MostOfSubject { get; init; } = 20_000;

    /// <summary>What was found.</summary>
    public List<ValuePath> Paths { get; } = [];

    /// <summary>Leads that were looked at, by root: a change of one of them may change what is found.</summary>
    public Dictionary<int, HashSet<int>> Seen { get; } = [];

    /// <summary>Those of them whose relationships were followed, by root.</summary>
    public Dictionary<int, HashSet<int>> Followed { get; } = [];

    /// <summary>Malware and tools whose line was followed, by root: what they are variants of, and what is one of them.</summary>
    public Dictionary<int, HashSet<int>> Lined { get; } = [];

    /// <summary>Types of the relationships of each root itself.</summary>
    public Dictionary<int, HashSet<RelationshipType>> Types { get; } = [];

    /// <summary>Whether a case, or a thing it consists of, has more relationships than are looked at.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Collects from a case, incident, campaign or report.</summary>
    public void AddSubject(Entity subject) => Walk(new Walker(subject.Lead, false, [], [], 0), subject);

    /// <summary>Collects from an actor and from its past cases.</summary>
    public void AddActor(Entity actor) => Walk(new Walker(actor.Lead, true, [], [], 0), actor);

    private void Walk(Walker walker, Entity at)
    {
        var seen = Seen.TryGetValue(walker.Root, out var known) ? known : Seen[walker.Root] = [];
        seen.Add(at.Lead);
        (Followed.TryGetValue(walker.Root, out var followed) ? followed : Followed[walker.Root] = []).Add(at.Lead);
        var isOpened = EvidenceKinds.Opens((Kind)at.KindCode);
        var rows = reading.Snapshot.Relationships(reading.View, at, RelationshipFilter.None, RelationshipOrder.Default, null, walker.IsActor ? MaxRows : MostOfSubject + 1, false).Rows;
        IsCut |= !walker.IsActor && rows.Count > MostOfSubject;
        foreach (var row in rows)
        {
            var (type, lead) = (RelationshipNames.TypeOf(row.TypeCode), row.FromLead == at.Lead ? row.ToLead : row.FromLead);
            if (at.Lead == walker.Root)
            {
                (Types.TryGetValue(walker.Root, out var types) ? types : Types[walker.Root] = []).Add(type);
            }

            if (EntityOf(lead) is { Revoked: true })
            {
                seen.Add(lead);
            }
            else if (EntityOf(lead) is { } next && !(isOpened && row.ToLead == at.Lead))
            {
                Step(walker, at, next, row, type, seen);
            }
        }
    }

    private void Step(Walker walker, Entity at, Entity next, RelationshipRow row, RelationshipType type, HashSet<int> seen)
    {
        var kind = (Kind)next.KindCode;
        int[] claims = [.. row.ClaimNumbers.Take(MaxClaims)];
        if (walker.IsActor && at.Lead == walker.Root && type == RelationshipType.AttributedTo && row.ToLead == at.Lead && EvidenceKinds.IsPastCase(kind))
        {
            Walk(walker with { Before = claims, Opened = [next.Lead], Via = next.Lead }, next);
        }
        else if (!EvidenceKinds.IsConclusion(type))
        {
            Take(walker, next, type, claims, seen);
        }
    }

    private void Take(Walker walker, Entity next, RelationshipType type, int[] claims, HashSet<int> seen)
    {
        var kind = (Kind)next.KindCode;
        if (EvidenceKinds.Holds(kind))
        {
            seen.Add(next.Lead);
            Paths.Add(new ValuePath(walker.Root, next.Lead, type, claims, walker.Before, walker.Opened, walker.Via));
            if (kind is Kind.Malware or Kind.Tool)
            {
                TakeLineage(walker, next, claims, seen);
            }
        }
        else if (EvidenceKinds.Opens(kind) && walker.Opened.Count < MaxOpened && !walker.Opened.Contains(next.Lead))
        {
            Walk(walker with { Before = [.. walker.Before, .. claims], Opened = [.. walker.Opened, next.Lead] }, next);
        }
    }

    // What a malware is a variant of stands for its line; one that has variants stands for it itself.
    private void TakeLineage(Walker walker, Entity software, int[] claims, HashSet<int> seen)
    {
        (Lined.TryGetValue(walker.Root, out var lined) ? lined : Lined[walker.Root] = []).Add(software.Lead);
        if (!lineages.TryGetValue(software.Lead, out var rows))
        {
            lineages[software.Lead] = rows = reading.Snapshot.Relationships(reading.View, software, Lineage, RelationshipOrder.Default, null, MaxLineage, false).Rows;
        }

        foreach (var row in rows.Where(row => row.FromLead == software.Lead && EntityOf(row.ToLead) is { Revoked: false }))
        {
            seen.Add(row.ToLead);
            Paths.Add(new ValuePath(walker.Root, row.ToLead, RelationshipType.VariantOf, [.. row.ClaimNumbers.Take(MaxClaims)], [.. walker.Before, .. claims], [.. walker.Opened, software.Lead], walker.Via));
        }

        if (rows.Any(row => row.ToLead == software.Lead))
        {
            Paths.Add(new ValuePath(walker.Root, software.Lead, RelationshipType.VariantOf, claims, walker.Before, walker.Opened, walker.Via));
        }
    }

    private Entity? EntityOf(int lead)
    {
        if (!entities.TryGetValue(lead, out var entity))
        {
            entities[lead] = entity = reading.Snapshot.EntityOf(reading.View, lead);
        }

        return entity;
    }

    /// <summary>Where a walk stands.</summary>
    private sealed record Walker(int Root, bool IsActor, IReadOnlyList<int> Before, IReadOnlyList<int> Opened, int Via);
}
