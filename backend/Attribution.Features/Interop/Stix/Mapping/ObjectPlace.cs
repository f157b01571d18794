namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>Where a draft comes from, for messages.</summary>
internal readonly record struct ObjectPlace(long Index, long Offset, string Id);
