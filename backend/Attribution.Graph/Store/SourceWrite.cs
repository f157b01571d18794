using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>A source: who describes and asserts. It has a label of its own: a reader may see a claim and not its source. Written again with the same id, it is replaced.</summary>
public sealed record SourceWrite
{
    /// <summary>The source.</summary>
    public required SourceId Id { get; init; }

    /// <summary>Shown only to readers of <see cref="Label"/>; others read "protected source".</summary>
    public required string Name { get; init; }

    /// <summary>The unit that keeps it. Unique with <see cref="ExternalId"/>.</summary>
    public required string OwnerUnit { get; init; }

    /// <summary>STIX id of its identity object, or the name of a public source.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Label of the source.</summary>
    public required LabelId Label { get; init; }

    /// <summary>Grade for what it says ungraded; null: none.</summary>
    public Grade? DefaultGrade { get; init; }
}
