using Attribution.Domain.Identifiers;
using Attribution.Features.Common;

namespace Attribution.Server.Hosting;

/// <summary>Uploaded files awaiting their import: a folder of the data directory, one file an upload under a random name, bound to its account, gone after a day.</summary>
internal sealed class UploadFolder(string dataDirectory, IdSource ids, TimeProvider clock) : IUploads
{
    /// <summary>Largest upload in bytes: 16 GiB.</summary>
    public const long MaxBytes = 16L << 30;

    private static readonly TimeSpan KeepTime = TimeSpan.FromDays(1);

    private readonly string folder = Directory.CreateDirectory(Path.Combine(dataDirectory, "uploads")).FullName;

    /// <summary>Largest upload taken; default <see cref="MaxBytes"/>.</summary>
    public long Limit { get; init; } = MaxBytes;

    /// <summary>Streams <paramref name="body"/> into a new file; the answer is its id. Null: the body was larger than allowed, and nothing is kept.</summary>
    public async Task<string?> SaveAsync(string account, Stream body, CancellationToken cancellationToken)
    {
        DropOld();
        var id = IdText.Format(ids.Next());
        var partial = PathOf(account, id) + ".part";
        await using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true))
        {
            if (!await CopyAsync(body, file, cancellationToken).ConfigureAwait(false))
            {
                File.Delete(partial);
                return null;
            }
        }

        File.Move(partial, PathOf(account, id));
        return id;
    }

    /// <summary>Path of an upload of the account; null if it has none with this id.</summary>
    public string? Find(string account, string uploadId) =>
        IdText.TryParse(uploadId, out _) && File.Exists(PathOf(account, uploadId)) ? PathOf(account, uploadId) : null;

    /// <inheritdoc/>
    public Stream? Open(string account, string uploadId) =>
        Find(account, uploadId) is { } path ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true) : null;

    /// <summary>Deletes an upload.</summary>
    public void Delete(string account, string uploadId)
    {
        if (Find(account, uploadId) is { } path)
        {
            File.Delete(path);
        }
    }

    private async Task<bool> CopyAsync(Stream from, FileStream to, CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 16];
        long total = 0;
        for (int read; (read = await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            total += read;
            if (total > Limit)
            {
                return false;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    // Account names hold only characters that are safe in file names (AccountStore.IsValidName).
    private string PathOf(string account, string id) => Path.Combine(folder, $"{account}.{id}");

    private void DropOld()
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime - KeepTime))
        {
            file.Delete();
        }
    }
}
