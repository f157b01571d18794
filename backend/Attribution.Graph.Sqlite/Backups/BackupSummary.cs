namespace Attribution.Graph.Sqlite.Backups;

/// <summary>What a verified copy of a store holds.</summary>
/// <param name="Revision">Its newest write.</param>
/// <param name="Records">Records, closed ones included.</param>
/// <param name="Claims">Claims, withdrawn ones included.</param>
/// <param name="Labels">Interned labels.</param>
public sealed record BackupSummary(long Revision, long Records, long Claims, long Labels);
