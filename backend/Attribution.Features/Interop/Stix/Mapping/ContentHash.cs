using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>SHA-256 of what a draft says, by which a repeated import finds "nothing new". One of them is used for draft after draft.</summary>
internal sealed class ContentHash
{
    private readonly ArrayBufferWriter<byte> bytes = new(4096);

    /// <summary>Starts anew.</summary>
    public ContentHash Begin()
    {
        bytes.ResetWrittenCount();
        return this;
    }

    public ContentHash Add(string? text)
    {
        Add(text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes);
        return this;
    }

    public ContentHash Add(ReadOnlySpan<byte> data)
    {
        Add(data.Length);
        bytes.Write(data);
        return this;
    }

    public ContentHash Add(long? number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(8), number ?? long.MinValue);
        bytes.Advance(8);
        return this;
    }

    public ContentHash Add(IReadOnlyList<Citation> citations)
    {
        Add(citations.Count);
        for (var index = 0; index < citations.Count; index++)
        {
            var citation = citations[index];
            Add(citation.SourceName).Add(citation.Url).Add(citation.ExternalId).Add(citation.Description);
        }

        return this;
    }

    /// <summary>The hash.</summary>
    public byte[] End() => SHA256.HashData(bytes.WrittenSpan);

    /// <summary>The hash of a claim: its first 8 bytes stand for type and ends, so that the store's head tells whether these are the same.</summary>
    public byte[] EndWithEnds(string typeName, string from, string to)
    {
        var hash = End();
        Span<byte> ends = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Begin().Add(typeName).Add(from).Add(to).bytes.WrittenSpan, ends);
        ends[..ClaimDraft.EndsLength].CopyTo(hash);
        return hash;
    }
}
