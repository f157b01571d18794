using Attribution.Domain.Identifiers;

namespace Attribution.Features.Interop.Stix.Sources;

/// <summary>A source of one owner as this import knows it.</summary>
internal sealed class FileSource(SourceId id, string owner, string externalId, int number)
{
    public SourceId Id { get; } = id;

    public string Owner { get; } = owner;

    public string ExternalId { get; } = externalId;

    /// <summary>Place in the import's table.</summary>
    public int Number { get; } = number;

    public string Name { get; set; } = "";

    /// <summary>True if everyone may know it.</summary>
    public bool IsPublic { get; set; }
}
