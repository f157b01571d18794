namespace Attribution.Server.Identity;

/// <summary>What a password that somebody chooses must be (NIST SP 800-63B: long, and no rule of composition).</summary>
internal static class PasswordRules
{
    /// <summary>Fewest characters.</summary>
    public const int MinLength = 12;

    /// <summary>Most characters.</summary>
    public const int MaxLength = 256;

    /// <summary>What is wrong with it; null: nothing.</summary>
    public static string? FaultOf(string account, string password) =>
        password.Length is < MinLength or > MaxLength ? $"A password has {MinLength} to {MaxLength} characters."
        : password.Contains(account, StringComparison.OrdinalIgnoreCase) ? "A password does not hold the name of its account."
        : password.Distinct().Count() < 5 ? "A password has at least 5 different characters."
        : null;
}
