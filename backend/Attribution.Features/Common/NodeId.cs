using System.Globalization;
using Attribution.Domain.Identifiers;

namespace Attribution.Features.Common;

/// <summary>
/// Typed, opaque ids of the API: <c>entity:…</c>, <c>record:…</c>, <c>claim:…</c>, <c>source:…</c>, <c>name:…</c>,
/// <c>relationship:…</c>. Anything else is an external id.
/// </summary>
public abstract record NodeId
{
    private NodeId()
    {
    }

    /// <summary>Longest id read, in characters.</summary>
    public const int MaxLength = 500;

    /// <summary>An entity, by the id of one of its records.</summary>
    public sealed record OfEntity(RecordId Record) : NodeId;

    /// <summary>A record.</summary>
    public sealed record OfRecord(RecordId Record) : NodeId;

    /// <summary>A claim.</summary>
    public sealed record OfClaim(ClaimId Claim) : NodeId;

    /// <summary>A source.</summary>
    public sealed record OfSource(SourceId Source) : NodeId;

    /// <summary>A name claim of a record.</summary>
    public sealed record OfName(RecordId Record, NameId Name) : NodeId;

    /// <summary>A relationship, by a record of each end and its type.</summary>
    public sealed record OfRelationship(RecordId From, ushort TypeCode, RecordId To) : NodeId;

    /// <summary>An id of somebody else's numbering: a STIX id, an ATT&amp;CK id.</summary>
    public sealed record External(string Id) : NodeId;

    /// <summary>Reads any id; what has none of our forms is an external id.</summary>
    public static NodeId Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return new External(text);
        }

        var rest = text[(colon + 1)..].Split('.');
        return (text[..colon], rest.Length) switch
        {
            ("entity", 1) when TryId(rest[0], out var id) => new OfEntity(new RecordId(id)),
            ("record", 1) when TryId(rest[0], out var id) => new OfRecord(new RecordId(id)),
            ("claim", 1) when TryId(rest[0], out var id) => new OfClaim(new ClaimId(id)),
            ("source", 1) when TryId(rest[0], out var id) => new OfSource(new SourceId(id)),
            ("name", 2) when TryId(rest[0], out var record) && TryId(rest[1], out var name) => new OfName(new RecordId(record), new NameId(name)),
            ("relationship", 3) when TryId(rest[0], out var from) && TryId(rest[2], out var to)
                && ushort.TryParse(rest[1], CultureInfo.InvariantCulture, out var type) =>
                new OfRelationship(new RecordId(from), type, new RecordId(to)),
            _ => new External(text),
        };
    }

    private static bool TryId(string text, out UInt128 id) => IdText.TryParse(text, out id);
}
