using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Graph.Store;

/// <summary>
/// Codes of relationship types that are not in the registry: from 32,768 to 65,535, by the name's hash, so that neither a code nor an order by codes tells what else is in a
/// store. A store that holds another name under the wanted code takes the next free one, after the last the first.
/// </summary>
public static class OtherTypeCode
{
    /// <summary>The lowest code.</summary>
    public const int First = 32_768;

    /// <summary>How many codes there are.</summary>
    public const int Count = 32_768;

    /// <summary>The code a name gets where it is free: <see cref="First"/> plus 15 bits of the SHA-256 of its UTF-8 bytes.</summary>
    public static int Wanted(string name) => First + (BinaryPrimitives.ReadUInt16BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name))) & (Count - 1));

    /// <summary>The code after this one.</summary>
    public static int After(int code) => First + ((code + 1 - First) % Count);
}
