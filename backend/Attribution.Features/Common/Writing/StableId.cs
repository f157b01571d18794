using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Attribution.Features.Common.Writing;

/// <summary>128-bit ids that follow from texts: SHA-256 of the parts, each with its length, cut to 128 bits.</summary>
public static class StableId
{
    /// <summary>The id of <paramref name="parts"/>; other parts have another id.</summary>
    public static UInt128 Of(params ReadOnlySpan<string> parts)
    {
        StringBuilder text = new();
        foreach (var part in parts)
        {
            text.Append(part.Length).Append(':').Append(part);
        }

        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
