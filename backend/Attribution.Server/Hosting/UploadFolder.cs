using System.Security.Cryptography;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;

namespace Attribution.Server.Hosting;

/// <summary>
/// Uploaded files: a folder of the data directory, one file an upload under a random name with its SHA-256, bound to its account, gone after a day; those held for an import
/// at work lie in a folder of their own. Servers that share the data directory share the uploads; each import is at work in one of them.
/// </summary>
internal sealed class UploadFolder(string dataDirectory, IdSource ids, TimeProvider clock) : IUploads
{
    /// <summary>Largest upload in bytes: 16 GiB.</summary>
    public const long MaxBytes = 16L << 30;

    private static readonly TimeSpan KeepTime = TimeSpan.FromDays(1);

    private readonly string folder = Directory.CreateDirectory(Path.Combine(dataDirectory, "uploads")).FullName;
    private readonly string held = Directory.CreateDirectory(Path.Combine(dataDirectory, "uploads", "held")).FullName;

    private readonly string atWork = Directory.CreateDirectory(Path.Combine(dataDirectory, "uploads", "at-work")).FullName;

    /// <summary>Largest upload taken; default <see cref="MaxBytes"/>.</summary>
    public long Limit { get; init; } = MaxBytes;

    /// <summary>Streams <paramref name="body"/> into a new file; the answer is its id. Null: the body was larger than allowed, and nothing is kept.</summary>
    public async Task<string?> SaveAsync(string account, Stream body, CancellationToken cancellationToken)
    {
        DropOld();
        var id = IdText.Format(ids.Next());
        var partial = Path.Combine(folder, $"{account}.{id}.part");
        byte[]? hash;
        await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true))
        {
            hash = await CopyAsync(body, file, cancellationToken).ConfigureAwait(false);
        }

        if (hash is null)
        {
            File.Delete(partial);
            return null;
        }

        File.Move(partial, Path.Combine(folder, $"{account}.{id}.{Convert.ToHexStringLower(hash)}"));
        return id;
    }

    /// <summary>Path of an upload of the account; null if it has none with this id.</summary>
    public string? Find(string account, string uploadId) => PathIn(folder, account, uploadId) ?? PathIn(held, account, uploadId);

    /// <inheritdoc/>
    public byte[]? HashOf(string account, string uploadId) => Find(account, uploadId) is { } path ? Convert.FromHexString(Path.GetExtension(path).AsSpan(1)) : null;

    /// <inheritdoc/>
    public Stream? Open(string account, string uploadId) =>
        Find(account, uploadId) is { } path ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true) : null;

    /// <inheritdoc/>
    public void Hold(string account, string uploadId) => Move(PathIn(folder, account, uploadId), held);

    /// <inheritdoc/>
    public void LetGo(string account, string uploadId) => Move(PathIn(held, account, uploadId), folder);

    /// <inheritdoc/>
    public IDisposable? Take(ImportId import)
    {
        try
        {
            // The lock of the operating system, which ends with the process. The empty file stays: taken away, it could be locked twice.
            return new FileStream(Path.Combine(atWork, import.ToString()), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private void Move(string? path, string to)
    {
        if (path is null)
        {
            return;
        }

        File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
        File.Move(path, Path.Combine(to, Path.GetFileName(path)));
    }

    // Account names hold only characters that are safe in file names (AccountStore.IsValidName), the id only hexadecimal ones.
    private static string? PathIn(string place, string account, string uploadId) =>
        IdText.TryParse(uploadId, out _) ? Directory.EnumerateFiles(place, $"{account}.{uploadId}.*").FirstOrDefault(path => !path.EndsWith(".part", StringComparison.Ordinal)) : null;

    /// <summary>The SHA-256 of what was copied; null: it was too much.</summary>
    private async Task<byte[]?> CopyAsync(Stream from, FileStream to, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        long total = 0;
        for (int read; (read = await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            total += read;
            if (total > Limit)
            {
                return null;
            }

            hash.AppendData(buffer.AsSpan(0, read));
            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        return hash.GetHashAndReset();
    }

    private void DropOld()
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.TopDirectoryOnly).Where(file => file.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime - KeepTime))
        {
            file.Delete();
        }
    }
}
