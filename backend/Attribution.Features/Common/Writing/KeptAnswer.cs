using System.Text;

namespace Attribution.Features.Common.Writing;

/// <summary>Ids of what a write made, kept with it so that the same key gives the same answer.</summary>
public static class KeptAnswer
{
    /// <summary>As it is kept.</summary>
    public static byte[] Of(params IEnumerable<string> ids) => Encoding.UTF8.GetBytes(string.Join('\n', ids));

    /// <summary>The ids; null: the answer is older than a day and no longer kept.</summary>
    public static IReadOnlyList<string>? Read(ReadOnlyMemory<byte>? answer) =>
        answer is { } kept ? Encoding.UTF8.GetString(kept.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
}
