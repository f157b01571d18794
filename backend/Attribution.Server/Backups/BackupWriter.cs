using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text.Json;
using Attribution.Graph.Sqlite.Backups;
using Attribution.Graph.Store;
using Attribution.Ledger;
using Attribution.Ledger.BreakGlass;
using Attribution.Server.Identity;

namespace Attribution.Server.Backups;

/// <summary>Makes a backup beside a running server: one tar of the graph as of one moment, accounts and keys, headed by a manifest. Sessions are left out: a restore revives nobody's.</summary>
internal static class BackupWriter
{
    /// <summary>Name of the manifest's entry.</summary>
    public const string ManifestName = "manifest.json";

    /// <summary>Version of the archive's form.</summary>
    public const int Version = 1;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes the backup of <paramref name="directory"/> to <paramref name="path"/>; a file of that name is always whole.</summary>
    /// <exception cref="BackupException">BACKUP_EXISTS, NO_DATA.</exception>
    /// <exception cref="GraphStoreException">The store cannot be read or is damaged.</exception>
    public static async Task<BackupManifest> WriteAsync(string directory, string path, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            throw new BackupException("BACKUP_EXISTS", $"{path} exists already; name a new file.");
        }

        if (!File.Exists(Path.Combine(directory, DataFiles.Graph)))
        {
            throw new BackupException("NO_DATA", $"There is no graph in {directory}.");
        }

        var staging = Directory.CreateDirectory(path + ".partial").FullName;
        try
        {
            var manifest = await StageAsync(directory, staging, clock, cancellationToken).ConfigureAwait(false);
            var packed = Path.Combine(staging, "packed.tar");
            await PackAsync(staging, packed, manifest, cancellationToken).ConfigureAwait(false);
            File.Move(packed, path);
            return manifest;
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    /// <summary>Length and hash of a file.</summary>
    public static async Task<BackupFile> MeasureAsync(string path, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(path);
        return new BackupFile(Path.GetFileName(path), content.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<BackupManifest> StageAsync(string directory, string staging, TimeProvider clock, CancellationToken cancellationToken)
    {
        var graph = await SqliteBackup.BackupAsync(Path.Combine(directory, DataFiles.Graph), Path.Combine(staging, DataFiles.Graph), cancellationToken).ConfigureAwait(false);
        IdentityDatabase.Copy(directory, Path.Combine(staging, DataFiles.Identity));
        AuditLedger.Copy(directory, staging);
        BreakGlassRegister.Copy(directory, staging);
        WeakeningRegister.Copy(directory, staging);
        foreach (var name in DataFiles.Plain.Where(name => File.Exists(Path.Combine(directory, name))))
        {
            File.Copy(Path.Combine(directory, name), Path.Combine(staging, name));
        }

        List<BackupFile> files = [];
        foreach (var name in DataFiles.All.Where(name => File.Exists(Path.Combine(staging, name))))
        {
            files.Add(await MeasureAsync(Path.Combine(staging, name), cancellationToken).ConfigureAwait(false));
        }

        return new BackupManifest(Version, clock.GetUtcNow(), graph, files);
    }

    private static async Task PackAsync(string staging, string packed, BackupManifest manifest, CancellationToken cancellationToken)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        await using FileStream output = new(packed, options);
        await using (TarWriter tar = new(output, TarEntryFormat.Pax, leaveOpen: true))
        {
            using MemoryStream head = new(JsonSerializer.SerializeToUtf8Bytes(manifest, JsonSerializerOptions.Web));
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, ManifestName) { DataStream = head, Mode = OwnerOnly, ModificationTime = manifest.MadeAt }, cancellationToken).ConfigureAwait(false);
            foreach (var file in manifest.Files)
            {
                await using var content = File.OpenRead(Path.Combine(staging, file.Name));
                await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, file.Name) { DataStream = content, Mode = OwnerOnly, ModificationTime = manifest.MadeAt }, cancellationToken).ConfigureAwait(false);
            }
        }

        output.Flush(flushToDisk: true);
    }
}
