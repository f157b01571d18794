using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attribution.Features.Interop.Stix.Export;

/// <summary>A bundle written object by object, one a line.</summary>
internal sealed class BundleWriter
{
    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> buffer = new(4096);

    public BundleWriter(Stream output)
    {
        this.output = output;
        Writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Takes the object being written.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Objects written.</summary>
    public int Count { get; private set; }

    /// <summary>The same selection gives the same id.</summary>
    public Task BeginAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ids.Order(StringComparer.Ordinal))));
        return PutAsync($$"""{"type":"bundle","id":"bundle--{{StixUuid.Of(hash)}}","objects":[""", cancellationToken);
    }

    /// <summary>Ends the object written to <see cref="Writer"/>.</summary>
    public async Task EndObjectAsync(CancellationToken cancellationToken)
    {
        await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        await PutAsync(Count == 0 ? "\n" : ",\n", cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        buffer.ResetWrittenCount();
        Writer.Reset();
        Count++;
    }

    public Task EndAsync(CancellationToken cancellationToken) => PutAsync("\n]}\n", cancellationToken);

    private Task PutAsync(string text, CancellationToken cancellationToken) => output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).AsTask();
}

/// <summary>UUIDs of version 5's form out of a hash or a number.</summary>
internal static class StixUuid
{
    public static string Of(ReadOnlySpan<byte> hash)
    {
        Span<byte> bytes = stackalloc byte[16];
        hash[..16].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }

    public static string Of(UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return Of(bytes);
    }
}
