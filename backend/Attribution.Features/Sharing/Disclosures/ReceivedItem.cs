namespace Attribution.Features.Sharing.Disclosures;

/// <summary>A record or claim that units received.</summary>
/// <param name="Id">As the API names it.</param>
/// <param name="Since">Since when, by unit, µs since 1970.</param>
internal sealed record ReceivedItem(string Id, Dictionary<string, long> Since);
