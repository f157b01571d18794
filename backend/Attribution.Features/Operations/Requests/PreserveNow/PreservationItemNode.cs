using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests.PreserveNow;

/// <summary>Something that vanishes unless its holder is asked in time to keep it; an item of the queue of a case.</summary>
[ObjectType("PreservationItem")]
[Implements("Node")]
public sealed class PreservationItemNode : KeptNode
{
    /// <summary>How items are kept.</summary>
    internal static readonly KeptDocument<PreservationItemDocument> Kept = new(Kind.PreservationItem, "preservation-item:", "item");

    internal PreservationItemNode(GraphReading reading, RecordVersion record, PreservationItemDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, UnitId, Version, AddedAt) = (Kept.IdOf(record.Id), record.Header.OwnerUnit, record.Version, UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What exists.</summary>
    public string What => Document.What;

    /// <summary>Who holds it.</summary>
    public string Holder => Document.Holder;

    /// <summary>Where.</summary>
    public string Place => Document.Place;

    /// <summary>Country of the holder, ISO 3166-1 alpha-2.</summary>
    public string Country => Document.Country;

    /// <summary>When it is expected to vanish; null: not known.</summary>
    public DateTimeOffset? VanishesAt => Document.VanishesAt;

    /// <summary>What for, a token of the list of purposes.</summary>
    public string Purpose => Document.Purpose;

    /// <summary>Why it matters.</summary>
    public string Reason => Document.Reason;

    /// <summary>Account that added it.</summary>
    public string AddedBy => Document.AddedBy;

    /// <summary>When.</summary>
    public DateTimeOffset AddedAt { get; }

    /// <summary>Account that took it off the queue; null: it waits.</summary>
    public string? DoneBy => Document.DoneBy;

    /// <summary>When; null: it waits.</summary>
    public DateTimeOffset? DoneAt => Document.DoneAt;

    /// <summary>What came of it; null: it waits.</summary>
    public string? Outcome => Document.Outcome;

    /// <summary>The unit whose queue it is in.</summary>
    public string UnitId { get; }

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal PreservationItemDocument Document { get; }

    /// <summary>The item with this id; null: none that the reader may see.</summary>
    internal static async Task<PreservationItemNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? new PreservationItemNode(reading, record, document) : null;
}

/// <summary>What is read with an item of the queue when it is asked for.</summary>
[ExtendObjectType("PreservationItem")]
public static class PreservationItemFields
{
    /// <summary>The case; null: no longer visible.</summary>
    public static Task<EntityNode?> GetCase([Parent] PreservationItemNode item, EntityFinder finder, CancellationToken cancellationToken) =>
        finder.FindAsync(item.Reading, "record:" + item.Document.Case, cancellationToken);

    /// <summary>The unit that can ask the holder; null: the own unit orders it.</summary>
    public static ContactUnitNode? GetRouteUnit([Parent] PreservationItemNode item, ContactUnits units) => item.Document.RouteUnit is { } unit ? units.Of([unit])[0] : null;

    /// <summary>The request that was drafted for it; null: none.</summary>
    public static async Task<RequestNode?> GetRequest([Parent] PreservationItemNode item, CancellationToken cancellationToken) =>
        item.Document.Request is { } request ? await RequestNode.FindAsync(item.Reading, RequestNode.Kept.Prefix + request, cancellationToken) : null;
}
