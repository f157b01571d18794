using Attribution.Ledger;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Server.Backups;

/// <summary>The files of a data directory that a backup holds.</summary>
internal static class DataFiles
{
    /// <summary>The graph.</summary>
    public const string Graph = "graph.db";

    /// <summary>Accounts, units and tokens.</summary>
    public const string Identity = "identity.db";

    /// <summary>The audit trail, where there is one yet.</summary>
    public const string Ledger = AuditLedger.FileName;

    /// <summary>Who broke the glass, and who asked for a weaker label, where anybody did yet.</summary>
    public static readonly string[] Registers = [BreakGlassRegister.FileName, WeakeningRegister.FileName];

    /// <summary>Small files copied as they are, where they exist: keys, and the mark that the sample is in.</summary>
    public static readonly string[] Plain = ["cursor.key", "sample.done"];

    /// <summary>Every name that a backup may hold.</summary>
    public static readonly string[] All = [Graph, Identity, Ledger, .. Registers, .. Plain];

    /// <summary>True if the directory holds anything.</summary>
    public static bool IsUsed(string directory) => Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any();
}
