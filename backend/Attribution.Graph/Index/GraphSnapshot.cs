using Attribution.Graph.Identity;
using Attribution.Graph.Paths;
using Attribution.Graph.Views;

namespace Attribution.Graph.Index;

/// <summary>
/// The graph as of one revision, in memory. It never changes, so that all answers of one request agree; safe for any number of threads. Every read takes a View and
/// is a function of what that View shows alone. Numbers that it does not show read as numbers that do not exist.
/// </summary>
public sealed class GraphSnapshot
{
    private readonly GraphParts parts;

    internal GraphSnapshot(long revision, GraphParts parts) => (Revision, this.parts) = (revision, parts);

    /// <summary>The newest write in it.</summary>
    public long Revision { get; }

    /// <summary>Claims in the store, withdrawn ones included.</summary>
    public int ClaimCount => Math.Max(0, Claims.Count - 1);

    /// <summary>Records in the store, closed ones included.</summary>
    public int RecordCount => Math.Max(0, Records.Count - 1);

    /// <summary>The records that say who is in which circle, whoever may see them: they decide over rights, and are shown to nobody from here.</summary>
    public MembershipNumbers Memberships => parts.Memberships;

    internal HubDegrees HubDegrees { get; } = new();

    internal Pages<RecordRow> Records => parts.Records;

    internal Pages<ClaimRow> Claims => parts.Claims;

    internal Pages<ItemHistory> RecordHistories => parts.RecordHistories;

    internal Pages<ItemHistory> ClaimHistories => parts.ClaimHistories;

    internal CommitTimes.Frozen RecordTimes => parts.RecordTimes;

    internal CommitTimes.Frozen ClaimTimes => parts.ClaimTimes;

    internal Pages<int> KeyGroups => parts.KeyGroups;

    internal Pages<Component> Components => parts.Components;

    internal Adjacency Adjacency => parts.Adjacency;

    internal AdjacencyDelta Delta => parts.Delta;

    internal ClaimEnds ClaimEnds => parts.ClaimEnds;

    /// <summary>The entity that holds this record; null if the view does not show the record.</summary>
    public Entity? EntityOf(View view, int recordNumber) => Entities.Around(new ViewReader(this, view), recordNumber);

    /// <summary>The entities that hold these records, in the order asked, each once; what the view does not show is absent.</summary>
    public IReadOnlyList<Entity> EntitiesOf(View view, IReadOnlyList<int> recordNumbers) => Entities.AroundAll(new ViewReader(this, view), recordNumbers);

    /// <summary>A list of entities. O(limit) from the start of a list by id or created, else O(records).</summary>
    public EntityPage List(View view, EntityQuery query) => EntityList.Read(new ViewReader(this, view), query);

    /// <summary>Exact counts of the entity's neighbours by kind, type and direction; most first. O(claims of the entity).</summary>
    public IReadOnlyList<NeighbourGroup> Summarise(View view, Entity entity, RelationshipFilter filter) =>
        Neighbourhood.Summarise(new ViewReader(this, view), entity, filter);

    /// <summary>Exact number of the entity's distinct neighbours. O(claims of the entity).</summary>
    public int CountNeighbours(View view, Entity entity, RelationshipFilter filter) =>
        Neighbourhood.Count(new ViewReader(this, view), entity, filter);

    /// <summary>A page of the entity's relationships. O(claims of the entity).</summary>
    /// <param name="view">Who reads.</param>
    /// <param name="entity">As this snapshot and view gave it.</param>
    /// <param name="filter">What to keep.</param>
    /// <param name="order">What comes first.</param>
    /// <param name="after">Go on after this place, or before it when backwards; null: from the start, or from the end.</param>
    /// <param name="limit">Most rows to give.</param>
    /// <param name="backwards">Read the piece that ends before <paramref name="after"/>.</param>
    public RelationshipPage Relationships(
        View view, Entity entity, RelationshipFilter filter, RelationshipOrder order, RelationshipPosition? after, int limit, bool backwards) =>
        Neighbourhood.Page(new ViewReader(this, view), entity, filter, order, after, limit, backwards);

    /// <summary>The relationship of this type between the entities that hold these records; null: none that the view shows.</summary>
    public RelationshipRow? Relationship(View view, int fromRecord, ushort typeCode, int toRecord) =>
        RelationshipLookup.Between(new ViewReader(this, view), fromRecord, typeCode, toRecord);

    /// <summary>The relationship that this claim is part of; null if it is not shown, or not between two entities.</summary>
    public RelationshipRow? RelationshipOfClaim(View view, int claimNumber) => RelationshipLookup.OfClaim(new ViewReader(this, view), claimNumber);

    /// <summary>True if the view shows the claim and its ends.</summary>
    public bool ShowsClaim(View view, int claimNumber) => new ViewReader(this, view).IsClaimVisible(claimNumber);

    /// <summary>Visible claims of which an end is this claim (notes, opinions), by number; none if the view does not show the claim.</summary>
    public IReadOnlyList<int> ClaimsAbout(View view, int claimNumber) => RelationshipLookup.ClaimsAbout(new ViewReader(this, view), claimNumber);

    /// <summary>Visible claims between this entity and claims, such as what a report refers to among relationships; by number.</summary>
    public IReadOnlyList<int> ClaimsOnClaims(View view, Entity entity) => RelationshipLookup.ClaimsOnClaims(new ViewReader(this, view), entity);

    /// <summary>The relationships among the entities that hold these records.</summary>
    public Subgraph Subgraph(View view, IReadOnlyList<int> recordNumbers, RelationshipFilter filter, int maxRelationships) =>
        SubgraphQuery.Read(new ViewReader(this, view), recordNumbers, filter, maxRelationships);

    /// <summary>Entities connected with at least two of those that hold these records.</summary>
    public SharedNeighbourPage SharedNeighbours(
        View view, IReadOnlyList<int> recordNumbers, RelationshipFilter filter, SharedNeighbourPosition? after, int limit) =>
        SharedNeighbourQuery.Read(new ViewReader(this, view), recordNumbers, filter, after, limit);

    /// <summary>The best loopless paths between entities.</summary>
    public PathResult Paths(View view, PathQuery query, CancellationToken cancellationToken) =>
        PathSearch.Run(new ViewReader(this, view), query, cancellationToken);
}
