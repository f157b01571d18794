namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>One item of a case that may occur in other cases.</summary>
/// <param name="Kind">Name of its kind.</param>
/// <param name="Value">Normal form.</param>
/// <param name="Prevalence">How many unrelated things show it worldwide (co-hosted names, counterparties, scan hits); null: unknown.</param>
internal readonly record struct LinkItem(string Kind, string Value, double? Prevalence);

/// <summary>A case as linkage sees it.</summary>
internal sealed record LinkedCase(string Id, string Jurisdiction, IReadOnlyList<LinkItem> Items);
