using System.IO.Compression;
using System.Security.Cryptography;

namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>
/// The file of an import, read several times from the start; gz is found out by its first two bytes. What cannot seek is spooled to
/// a temporary file first.
/// </summary>
internal sealed class StixFile : IDisposable
{
    private const int SpoolBuffer = 128 * 1024;

    private readonly Stream content;
    private readonly bool isSpool;

    private StixFile(Stream content, bool isSpool, byte[] hash) => (this.content, this.isSpool, Hash) = (content, isSpool, hash);

    /// <summary>SHA-256 of the bytes as they came.</summary>
    public byte[] Hash { get; }

    public long Length => content.Length;

    /// <summary>Bytes read of the pass under way.</summary>
    public long Position => content.Position;

    public static async Task<StixFile> OpenAsync(Stream given, CancellationToken cancellationToken)
    {
        var content = given.CanSeek ? given : await SpoolAsync(given, cancellationToken).ConfigureAwait(false);
        content.Position = 0;
        return new StixFile(content, !given.CanSeek, await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The decompressed bytes from the start; ends what was read before. Not to be disposed of.</summary>
    public Stream Read()
    {
        content.Position = 0;
        var isGzip = content.ReadByte() == 0x1F && content.ReadByte() == 0x8B;
        content.Position = 0;
        return isGzip ? new GZipStream(content, CompressionMode.Decompress, leaveOpen: true) : content;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isSpool)
        {
            content.Dispose();
        }
    }

    private static async Task<Stream> SpoolAsync(Stream given, CancellationToken cancellationToken)
    {
        FileStream spool = new(
            Path.Combine(
                Path.GetTempPath(),
                Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, SpoolBuffer, FileOptions.DeleteOnClose);
        await given.CopyToAsync(spool, cancellationToken).ConfigureAwait(false);
        return spool;
    }
}
