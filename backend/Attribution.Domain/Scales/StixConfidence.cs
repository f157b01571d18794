namespace Attribution.Domain.Scales;

/// <summary>None, low, medium, high of STIX 2.1 appendix A, over <see cref="Confidence"/>; both bounds are included.</summary>
public static class StixConfidence
{
    public static IReadOnlyList<Band> Bands { get; } = [new("None", 0, 0), new("Low", 1, 29), new("Med", 30, 69), new("High", 70, 100)];

    public static string Term(Confidence confidence) => Bands.Last(band => confidence.Value >= band.From).Term;

    /// <summary>The number that a term stands for: 0, 15, 50, 85; null for another term.</summary>
    public static Confidence? Of(string term) => term switch
    {
        "None" => new Confidence(0),
        "Low" => new Confidence(15),
        "Med" => new Confidence(50),
        "High" => new Confidence(85),
        _ => null,
    };
}
