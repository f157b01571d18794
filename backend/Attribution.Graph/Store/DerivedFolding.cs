using Attribution.Domain.Names;

namespace Attribution.Graph.Store;

/// <summary>The folded form of a name, made at its first use. It says nothing of its own: two of them are always equal, so that records which hold one compare by their names. Safe for concurrent use.</summary>
internal struct DerivedFolding : IEquatable<DerivedFolding>
{
    private string? folded;

    /// <summary>The folded form of <paramref name="name"/>, which must be the same at each call.</summary>
    public string Of(string name) => folded ??= NameFolding.Fold(name);

    /// <inheritdoc/>
    public readonly bool Equals(DerivedFolding other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is DerivedFolding;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
