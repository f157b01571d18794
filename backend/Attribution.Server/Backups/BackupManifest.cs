using Attribution.Graph.Sqlite.Backups;

namespace Attribution.Server.Backups;

/// <summary>First entry of a backup: what is in it, so that a restore can tell whether it got all of it.</summary>
/// <param name="Version">Version of the archive's form.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Graph">What the store held at that moment.</param>
/// <param name="Files">The other entries in order.</param>
internal sealed record BackupManifest(int Version, DateTimeOffset MadeAt, BackupSummary Graph, IReadOnlyList<BackupFile> Files);

/// <summary>One file of a backup.</summary>
/// <param name="Name">Its name in the data directory.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its hash, lower-case hexadecimal.</param>
internal sealed record BackupFile(string Name, long Bytes, string Sha256);
