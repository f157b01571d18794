namespace Attribution.Server.Identity;

/// <summary>Whose session or token it is, and what he reads for in it.</summary>
/// <param name="Account">Account name.</param>
/// <param name="Purpose">Token of a <see cref="Domain.Labels.ReadingPurpose"/>; null: none was chosen.</param>
internal sealed record SignedIn(string Account, string? Purpose);
