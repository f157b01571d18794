using Attribution.Features.Common;

namespace Attribution.Server.Identity;

/// <summary>Whose session or token it is, and what he reads for in it.</summary>
/// <param name="Account">Account name.</param>
/// <param name="Purpose">Token of a <see cref="Domain.Labels.ReadingPurpose"/>; null: none was chosen.</param>
/// <param name="Occasion">Case and reason that were stated for it; null: none were.</param>
internal sealed record SignedIn(string Account, string? Purpose, ReadingOccasion? Occasion);
