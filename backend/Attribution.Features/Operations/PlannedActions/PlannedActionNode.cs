using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.PlannedActions;

/// <summary>What a unit plans to do for a case at a time and place.</summary>
[ObjectType("PlannedAction")]
[Implements("Node")]
public sealed class PlannedActionNode : KeptNode
{
    /// <summary>How planned actions are kept.</summary>
    internal static readonly KeptDocument<PlannedActionDocument> Kept = new(Kind.PlannedAction, "action:", "action");

    /// <summary>How they are given.</summary>
    internal static readonly KeptThing<PlannedActionNode, PlannedActionDocument> Thing = new(Kept, "action", "actionId", (reading, record, document) => new PlannedActionNode(reading, record, document));

    private PlannedActionNode(GraphReading reading, RecordVersion record, PlannedActionDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, UnitId, Version) = (Kept.IdOf(record.Id), record.Header.OwnerUnit, record.Version);
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What is planned.</summary>
    public PlannedActionType Type => Document.Type;

    /// <summary>When it begins.</summary>
    public DateTimeOffset From => Document.From;

    /// <summary>When it has ended.</summary>
    public DateTimeOffset To => Document.To;

    /// <summary>Country, ISO 3166-1 alpha-2.</summary>
    public string Country => Document.Place.Country;

    /// <summary>Town or district; null: anywhere in the country.</summary>
    public string? Locality => Document.Place.Locality;

    /// <summary>A circle that it lies in; null: not known.</summary>
    public CircleNode? Around => Document.Place.Around is { } circle ? new CircleNode(circle.Latitude, circle.Longitude, circle.RadiusKilometres) : null;

    /// <summary>What others learn whose plans meet it.</summary>
    public TargetPolicy Policy => Document.Policy;

    /// <summary>Why it is planned.</summary>
    public string Reason => Document.Reason;

    /// <summary>Account that put it up.</summary>
    public string PlannedBy => Document.PlannedBy;

    /// <summary>Account that called it off; null: it stands.</summary>
    public string? CancelledBy => Document.CancelledBy;

    /// <summary>The unit that plans it.</summary>
    public string UnitId { get; }

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal PlannedActionDocument Document { get; }

    /// <summary>The action with this id; null: none that the reader may see.</summary>
    internal static Task<PlannedActionNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) => Thing.FindAsync(reading, id, cancellationToken);
}

/// <summary>All within a distance of a point.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="RadiusKilometres">How far.</param>
[ObjectType("Circle")]
public sealed record CircleNode(double Latitude, double Longitude, double RadiusKilometres);

/// <summary>What is read with an action when it is asked for.</summary>
[ExtendObjectType("PlannedAction")]
public static class PlannedActionFields
{
    /// <summary>The case; null: no longer visible.</summary>
    public static Task<EntityNode?> GetCase([Parent] PlannedActionNode action, EntityFinder finder, CancellationToken cancellationToken) =>
        finder.FindAsync(action.Reading, "record:" + action.Document.Case, cancellationToken);
}
