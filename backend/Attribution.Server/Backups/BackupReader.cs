using System.Formats.Tar;
using System.Text.Json;
using Attribution.Graph.Sqlite.Backups;
using Attribution.Graph.Store;

namespace Attribution.Server.Backups;

/// <summary>Restores a backup: everything is unpacked beside the data directory and checked (hashes, SQLite's integrity, counts of the graph) before one file of it is put in place.</summary>
internal static class BackupReader
{
    private const int MaxManifestBytes = 64 * 1024;

    /// <summary>Restores <paramref name="path"/> into <paramref name="directory"/>, whose files are replaced.</summary>
    /// <exception cref="BackupException">BACKUP_DAMAGED: nothing was changed. DATA_IN_USE: a server runs on the directory.</exception>
    public static async Task<BackupManifest> RestoreAsync(string path, string directory, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(directory);
        var staging = target.TrimEnd(Path.DirectorySeparatorChar) + ".restoring";
        Clear(staging);
        Directory.CreateDirectory(staging);
        try
        {
            var manifest = await UnpackAsync(path, staging, cancellationToken).ConfigureAwait(false);
            await VerifyAsync(manifest, staging, cancellationToken).ConfigureAwait(false);
            Replace(staging, Directory.CreateDirectory(target).FullName, manifest);
            return manifest;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or JsonException or FormatException or GraphStoreException)
        {
            throw new BackupException("BACKUP_DAMAGED", $"{path} is no whole backup: {exception.Message}", exception);
        }
        finally
        {
            Clear(staging);
        }
    }

    private static async Task<BackupManifest> UnpackAsync(string path, string staging, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(path);
        await using TarReader tar = new(content);
        var manifest = await ReadManifestAsync(tar, cancellationToken).ConfigureAwait(false);
        foreach (var file in manifest.Files)
        {
            var entry = await tar.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false);
            if (entry is not { DataStream: { } data } || entry.Name != file.Name || data.Length != file.Bytes || !DataFiles.All.Contains(file.Name))
            {
                throw new InvalidDataException($"'{file.Name}' is missing or has another length.");
            }

            await entry.ExtractToFileAsync(Path.Combine(staging, file.Name), overwrite: false, cancellationToken).ConfigureAwait(false);
        }

        return manifest;
    }

    private static async Task<BackupManifest> ReadManifestAsync(TarReader tar, CancellationToken cancellationToken)
    {
        var entry = await tar.GetNextEntryAsync(copyData: false, cancellationToken).ConfigureAwait(false);
        if (entry is not { Name: BackupWriter.ManifestName, DataStream: { Length: <= MaxManifestBytes } data })
        {
            throw new InvalidDataException("it does not begin with a manifest.");
        }

        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(data, JsonSerializerOptions.Web, cancellationToken).ConfigureAwait(false);
        return manifest is { Version: BackupWriter.Version, Files: not null, Graph: not null }
            ? manifest
            : throw new InvalidDataException($"its form is of version {manifest?.Version}; this program knows {BackupWriter.Version}.");
    }

    private static async Task VerifyAsync(BackupManifest manifest, string staging, CancellationToken cancellationToken)
    {
        foreach (var file in manifest.Files)
        {
            if (await BackupWriter.MeasureAsync(Path.Combine(staging, file.Name), cancellationToken).ConfigureAwait(false) != file)
            {
                throw new InvalidDataException($"'{file.Name}' has another hash than when it was written.");
            }
        }

        // Copying by the store's own restore checks the copy whole.
        var graph = Path.Combine(staging, DataFiles.Graph);
        var restored = await SqliteBackup.RestoreAsync(graph, graph + ".checked", cancellationToken).ConfigureAwait(false);
        if (restored != manifest.Graph)
        {
            throw new InvalidDataException($"the graph holds {restored}, not {manifest.Graph}.");
        }

        File.Move(graph + ".checked", graph, overwrite: true);
    }

    private static void Replace(string staging, string target, BackupManifest manifest)
    {
        foreach (var name in DataFiles.All)
        {
            // A log beside a replaced database would be replayed into it.
            File.Delete(Path.Combine(target, name + "-wal"));
            File.Delete(Path.Combine(target, name + "-shm"));
            File.Delete(Path.Combine(target, name));
        }

        foreach (var file in manifest.Files)
        {
            File.Move(Path.Combine(staging, file.Name), Path.Combine(target, file.Name));
        }
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
