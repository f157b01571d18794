namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>Sectors that a text speaks of, by the stems of their words.</summary>
internal static class SectorMentions
{
    private static readonly (string Sector, string[] Stems)[] Sectors =
    [
        ("government", ["government", "ministr", "diplomat", "embass", "political", "public sector"]),
        ("defence", ["defense", "defence", "military", "aerospace", "aviation"]),
        ("energy", ["energy", "oil", "gas", "petro", "electric", "nuclear", "utilit"]),
        ("finance", ["financ", "bank", "cryptocurr", "payment", "atm", "point of sale", "point-of-sale", "swift"]),
        ("telecommunications", ["telecom", "isp", "satellite"]),
        ("technology", ["technolog", "software", "semiconductor", "it service", "managed service", "electronics"]),
        ("health", ["health", "medical", "pharma", "hospital"]),
        ("education", ["universit", "academ", "education", "research"]),
        ("media", ["media", "journalis", "entertainment", "gaming", "video game"]),
        ("civil society", ["ngo", "non-govern", "dissident", "activis", "civil society", "human rights", "think tank", "tibet", "uyghur"]),
        ("transport", ["transport", "shipping", "maritime", "logistic", "airline"]),
        ("industry", ["manufactur", "industr", "automotive", "engineering", "construction"]),
        ("retail", ["retail", "hospitality", "hotel", "restaurant"]),
        ("crime", ["ransomware", "extort", "carding", "cybercrim"]),
    ];

    /// <summary>The sectors, in the order of the table.</summary>
    public static IReadOnlyList<string> In(string lowerCaseText) =>
        [.. Sectors.Where(row => row.Stems.Any(stem => lowerCaseText.Contains(stem, StringComparison.Ordinal))).Select(row => row.Sector)];
}
