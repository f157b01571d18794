using Attribution.Server.Identity.Administration;

namespace Attribution.Server.Identity;

/// <summary>Body of an order for a token.</summary>
internal sealed record NewToken(string Name, int ExpiresInDays, string? Purpose = null, string? CaseId = null, string? Justification = null)
{
    private const int MaxNameLength = 100;

    /// <summary>What it reads for, and what is wrong with the order; null: nothing.</summary>
    internal async Task<(StatedFor Kept, Refusal? Refusal)> JudgeAsync(FindOccasion find) => Fault is { } fault
        ? (StatedFor.Nothing, fault)
        : await new Statement(Purpose, CaseId, Justification).JudgeAsync(find).ConfigureAwait(false);

    private Refusal? Fault => Name.Trim().Length is 0 or > MaxNameLength || ExpiresInDays is < 1 or > AccessTokenStore.MaxDays
        ? new Refusal(400, "INVALID_TOKEN_REQUEST", $"A token needs a name of 1 to {MaxNameLength} characters and a life of 1 to {AccessTokenStore.MaxDays} days.")
        : null;
}
