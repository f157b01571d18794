namespace Attribution.Domain.Scales;

/// <summary>Admiralty credibility as STIX confidence and back (STIX 2.1 appendix A). Reliability has no number there.</summary>
public static class AdmiraltyConfidence
{
    /// <summary>1 → 90, 2 → 70, 3 → 50, 4 → 30, 5 → 10; null for 6 (cannot be judged) and for anything else.</summary>
    public static Confidence? OfCredibility(string credibility) => credibility switch
    {
        "1" => new Confidence(90),
        "2" => new Confidence(70),
        "3" => new Confidence(50),
        "4" => new Confidence(30),
        "5" => new Confidence(10),
        _ => null,
    };

    /// <summary>The credibility whose range holds a confidence: 5 to 19, 4 to 39, 3 to 59, 2 to 79, then 1.</summary>
    public static string ToCredibility(Confidence confidence) => confidence.Value switch
    {
        < 20 => "5",
        < 40 => "4",
        < 60 => "3",
        < 80 => "2",
        _ => "1",
    };
}
