using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>What a writer needs of an existing record of its own unit.</summary>
/// <param name="ExternalId">The external id that was asked for.</param>
/// <param name="Number">Store number.</param>
/// <param name="Id">The record.</param>
/// <param name="Source">Its source.</param>
/// <param name="Version">Current version.</param>
/// <param name="Closed">True if it was closed; a next version opens it again.</param>
/// <param name="Label">Label of the current version.</param>
/// <param name="Modified">STIX modified of the current version.</param>
/// <param name="ContentHash">SHA-256 of the current version's source object.</param>
public sealed record RecordHead(string ExternalId, int Number, RecordId Id, SourceId Source, int Version, bool Closed, LabelId Label, long? Modified, ReadOnlyMemory<byte> ContentHash)
{
    /// <summary>True if the external id asked for is the record's first, which only one record of an owner and source has.</summary>
    public bool IsFirstId { get; init; } = true;
}
