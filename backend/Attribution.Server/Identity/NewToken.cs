using Attribution.Domain.Labels;
using Attribution.Server.Identity.Administration;

namespace Attribution.Server.Identity;

/// <summary>Body of an order for a token.</summary>
internal sealed record NewToken(string Name, int ExpiresInDays, string? Purpose = null)
{
    private const int MaxNameLength = 100;

    /// <summary>What is wrong with it; null: nothing.</summary>
    internal Refusal? Fault =>
        Name.Trim().Length is 0 or > MaxNameLength || ExpiresInDays is < 1 or > AccessTokenStore.MaxDays
            ? new Refusal(400, "INVALID_TOKEN_REQUEST", $"A token needs a name of 1 to {MaxNameLength} characters and a life of 1 to {AccessTokenStore.MaxDays} days.")
        : Purpose is not null && !ReadingPurpose.IsKnown(Purpose) ? new Refusal(400, "UNKNOWN_PURPOSE", "Allowed are the purposes that GET /auth/purposes lists.")
        : null;
}
