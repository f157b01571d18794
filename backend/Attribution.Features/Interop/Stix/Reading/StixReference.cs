namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>A reference property of an object that becomes a claim.</summary>
/// <param name="Path">The property, such as <c>object_refs</c>; of a nested one its place, such as <c>body_multipart/0/body_raw_ref</c>.</param>
/// <param name="TypeName">Name of the relationship type, such as <c>refers-to</c>.</param>
/// <param name="Target">Id of the object referred to.</param>
internal readonly record struct StixReference(string Path, string TypeName, string Target);
