using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>
/// A value of an object to be normalised and matched on, as written. <paramref name="Path"/> says where it stands, such as
/// <c>/hashes/MD5</c>; <paramref name="Identifies"/> is false for what is only alike, such as a fuzzy hash.
/// </summary>
public sealed record SelectorCandidate(SelectorType Type, string Value, string Path, bool Identifies = true);
