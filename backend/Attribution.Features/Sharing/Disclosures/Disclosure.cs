namespace Attribution.Features.Sharing.Disclosures;

/// <summary>One act by which one unit received something of another.</summary>
/// <param name="From">The unit that gave it.</param>
/// <param name="To">The unit that received it.</param>
/// <param name="At">Since when, µs since 1970, by the store's clock as versions are.</param>
/// <param name="Until">Until when; null: it stands.</param>
/// <param name="Means">By what.</param>
/// <param name="Occasion">The release, request, consent or note, as the API names it; of an export, the thing taken out.</param>
/// <param name="By">Account that did it.</param>
/// <param name="Reason">Why, or what was asked; null: not said.</param>
/// <param name="Items">What was received, as the API names it.</param>
internal sealed record Disclosure(string From, string To, long At, long? Until, DisclosureMeans Means, string Occasion, string By, string? Reason, IReadOnlyList<string> Items);
