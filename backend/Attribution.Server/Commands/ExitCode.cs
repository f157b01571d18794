namespace Attribution.Server.Commands;

/// <summary>Exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>Refused or failed, in whole or in part.</summary>
    public const int Refused = 1;

    /// <summary>Wrong use: unknown verb, option or value.</summary>
    public const int WrongUse = 2;

    /// <summary>The input holds nothing usable.</summary>
    public const int BadInput = 3;
}
