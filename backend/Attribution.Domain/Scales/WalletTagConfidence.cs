namespace Attribution.Domain.Scales;

/// <summary>What the confidence terms of GraphSense TagPacks stand for, as numbers of <see cref="Confidence"/>.</summary>
public static class WalletTagConfidence
{
    /// <summary>The number of a term such as <c>service_api</c>; null for a term that the TagPacks do not have.</summary>
    public static Confidence? Of(string term) => term switch
    {
        "override" or "ownership" or "ledger_immanent" => new Confidence(100),
        "manual_transaction" => new Confidence(90),
        "service_api" or "forensic" => new Confidence(70),
        "authority_data" => new Confidence(60),
        "trusted_provider" => new Confidence(50),
        "untrusted_transaction" => new Confidence(40),
        "web_crawl" => new Confidence(20),
        "heuristic" => new Confidence(10),
        "unknown" => new Confidence(5),
        _ => null,
    };
}
