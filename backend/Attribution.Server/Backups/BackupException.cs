namespace Attribution.Server.Backups;

/// <summary>A backup cannot be made, or a file is no whole backup.</summary>
internal sealed class BackupException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Stable code.</summary>
    public string Code { get; } = code;
}
