using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>What a writer needs of an existing claim of its own unit. Members as in <see cref="RecordHead"/>.</summary>
public sealed record ClaimHead(string ExternalId, int Number, ClaimId Id, SourceId Source, int Version, bool Closed, LabelId Label, long? Modified, ReadOnlyMemory<byte> ContentHash);
