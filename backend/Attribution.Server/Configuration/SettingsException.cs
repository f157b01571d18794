namespace Attribution.Server.Configuration;

/// <summary>The settings that a command needs are wrong: each fault with what is allowed.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(' ', faults))
{
    /// <summary>One line each.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
