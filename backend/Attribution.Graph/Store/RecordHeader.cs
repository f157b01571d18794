using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>What stays the same over all versions of a record. Unique on (owner, source, first external id); further ids may be shared (ATT&amp;CK gives one number to a revoked and a living object).</summary>
/// <param name="OwnerUnit">The unit whose data it is.</param>
/// <param name="Source">The source that describes it.</param>
/// <param name="KindCode">Stored code of its kind (Attribution.Domain.Kinds).</param>
/// <param name="StixType">STIX type; differs from the kind's own only for CUSTOM.</param>
/// <param name="IdentityKey">Records with equal keys are one entity: kind and normal form for observables, else external id and creator.</param>
/// <param name="ExternalIds">STIX id first, then ids of the source's own numbering (ATT&amp;CK ids); each at most 500 characters.</param>
public sealed record RecordHeader(string OwnerUnit, SourceId Source, ushort KindCode, string StixType, string IdentityKey, IReadOnlyList<string> ExternalIds);
