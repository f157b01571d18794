using System.Text.Json;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;

namespace Attribution.Graph.Store;

/// <summary>What one version of a record says: all that may change between versions.</summary>
public sealed record RecordContent
{
    private DerivedJson parsed;

    /// <summary>Label of this version.</summary>
    public required LabelId Label { get; init; }

    /// <summary>All STIX properties except id, type and references that became claims, as one JSON object in UTF-8, keys sorted ordinally.</summary>
    public required ReadOnlyMemory<byte> Properties
    {
        get;
        init => (field, parsed) = (value, default);
    }

    /// <summary><see cref="Properties"/>, parsed once; undefined where there are none. Kept with the content, so that what is read again and again is not parsed each time.</summary>
    public JsonElement PropertyValues => parsed.Of(Properties);

    /// <summary>Name and aliases; empty for things without names.</summary>
    public IReadOnlyList<NameContent> Names { get; init; } = [];

    /// <summary>Normalised selectors that find it; a value that failed its grammar is not among them.</summary>
    public IReadOnlyList<Selector> Selectors { get; init; } = [];

    /// <summary>External references and statement markings.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>How source and information are graded; null: ungraded.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Start of validity, µs since 1970; null: open.</summary>
    public long? ValidFrom { get; init; }

    /// <summary>End of validity, µs since 1970; null: open.</summary>
    public long? ValidTo { get; init; }

    /// <summary>STIX <c>created</c>, µs since 1970; null for observables.</summary>
    public long? Created { get; init; }

    /// <summary>STIX <c>modified</c>, µs since 1970; null for observables.</summary>
    public long? Modified { get; init; }

    /// <summary>True if the source revoked or deprecated it: kept, shown as such, and left out of search and lists by default.</summary>
    public bool Revoked { get; init; }

    /// <summary>SHA-256 of the source object's canonical content, by which a repeated import finds "nothing new".</summary>
    public required ReadOnlyMemory<byte> ContentHash { get; init; }
}
