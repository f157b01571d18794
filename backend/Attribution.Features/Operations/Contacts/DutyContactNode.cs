using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Contacts;

/// <summary>Where a unit can be reached around the clock. Every signed-in reader sees it.</summary>
[ObjectType("DutyContact")]
[Implements("Node")]
public sealed class DutyContactNode : KeptNode
{
    /// <summary>How contacts are kept: one record a unit.</summary>
    internal static readonly KeptDocument<DutyContactDocument> Kept = new(Kind.DutyContact, "duty-contact:", "contact");

    /// <summary>How they are given.</summary>
    internal static readonly KeptThing<DutyContactNode, DutyContactDocument> Thing = new(Kept, "contact", "contactId", (reading, record, document) => new DutyContactNode(reading, record, document));

    private DutyContactNode(GraphReading reading, RecordVersion record, DutyContactDocument document)
        : base(reading, record)
    {
        (UnitId, Document) = (record.Header.OwnerUnit, document);
        (Id, Version, ChangedAt) = (Kept.IdOf(record.Id), record.Version, UnixMicroseconds.ToTime(record.Content.Modified ?? record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>The unit.</summary>
    public string UnitId { get; }

    /// <summary>Name of the duty desk.</summary>
    public string Name => Document.Name;

    /// <summary>Telephone number, E.164.</summary>
    public string Phone => Document.Phone;

    /// <summary>E-mail address; null: none.</summary>
    public string? Email => Document.Email;

    /// <summary>When somebody answers, in words.</summary>
    public string Hours => Document.Hours;

    /// <summary>Zone of these hours, IANA id.</summary>
    public string TimeZone => Document.TimeZone;

    /// <summary>Languages spoken there, ISO 639 codes; at most 20.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<string> Languages => Document.Languages;

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset ChangedAt { get; }

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    private DutyContactDocument Document { get; }

    /// <summary>The record of a unit's contact.</summary>
    internal static RecordId IdOf(string unit) => new(StableId.Of("duty-contact", unit));

    /// <summary>The contact with this id; null: none that the reader may see.</summary>
    internal static Task<DutyContactNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) => Thing.FindAsync(reading, id, cancellationToken);
}
