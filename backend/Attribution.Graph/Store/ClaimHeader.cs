using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>What stays the same over all versions of a claim. Unique on (owner, source, external id) where it has one.</summary>
/// <param name="OwnerUnit">The unit whose data it is.</param>
/// <param name="Source">Who asserts it.</param>
/// <param name="TypeCode">Stored code of its relationship type (Attribution.Domain.Relationships).</param>
/// <param name="TypeName">STIX name of the type; differs from the code's own only for OTHER.</param>
/// <param name="From">Source end.</param>
/// <param name="To">Target end.</param>
/// <param name="ExternalId">STIX id of the relationship; for an embedded reference the object's id, the property and the target's id; null for claims made here.</param>
public sealed record ClaimHeader(string OwnerUnit, SourceId Source, ushort TypeCode, string TypeName, EndRef From, EndRef To, string? ExternalId);
