using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Selectors;

namespace Attribution.Graph.Neo4j.Contents;

/// <summary>Texts by which unique constraints and indexes find things. Long ones are hashed, since an index takes at most 8 KB.</summary>
internal static class Keys
{
    private const char Separator = '\n';

    public static string Of(params ReadOnlySpan<string> parts) => string.Join(Separator, parts.ToArray());

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string OfSelector(Selector selector) => Hash(Of($"{(int)selector.Type}", selector.Value));

    /// <summary>A text whose order among its like of equal length is that of their UTF-16 units; the server's own order is by code points.</summary>
    public static string Ordinal(string text) => Convert.ToHexStringLower(Encoding.BigEndianUnicode.GetBytes(text));
}
