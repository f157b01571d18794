using System.Text.Json;

namespace Attribution.Graph.Store;

/// <summary>JSON read out of bytes at its first use. It says nothing of its own: two of them are always equal, so that records which hold one compare by their bytes. Safe for concurrent use.</summary>
internal struct DerivedJson : IEquatable<DerivedJson>
{
    private object? read;

    /// <summary>What the bytes hold; undefined where there are none. They must be the same at each call.</summary>
    public JsonElement Of(ReadOnlyMemory<byte> bytes) => (JsonElement)(read ??= bytes.IsEmpty ? default : JsonElement.Parse(bytes.Span));

    /// <inheritdoc/>
    public readonly bool Equals(DerivedJson other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is DerivedJson;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
