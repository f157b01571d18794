namespace Attribution.Features.Attributions.CaseLinkage;

/// <summary>
/// How one kind of item links cases: against a cluster of cases as against an actor's past cases, ln[(1 − λ) + λ·(c/n)/p] with
/// λ = n/(n + κ). Weights were set on generated worlds 105–128 (none of them is a development or hold-out world).
/// </summary>
/// <param name="Name">Stable name, such as <c>wallet</c>.</param>
/// <param name="HalfCoverage">κ: cases in a cluster at which its habits are believed by half.</param>
/// <param name="Exponent">α: power of what it says.</param>
/// <param name="MissExponent">How much it says that a cluster never showed the item; 0: nothing.</param>
/// <param name="StartsLinks">Whether a shared item may link two cases that share nothing else.</param>
internal sealed record LinkKind(string Name, double HalfCoverage, double Exponent, double MissExponent, bool StartsLinks)
{
    /// <summary>Techniques: common, so that they confirm links rather than start them.</summary>
    public static LinkKind Technique { get; } = new("ttp", 4, 0.8, 1, false);

    /// <summary>The jurisdiction of the case: groups have their hunting grounds.</summary>
    public static LinkKind Jurisdiction { get; } = new("jurisdiction", 4, 0.8, 1, false);

    private static readonly Dictionary<string, LinkKind> Known = new LinkKind[]
    {
        new("ip", 1.5, 0.7, 0, true),
        new("domain", 1, 1, 0, true),
        new("cert", 1.5, 1, 0, true),
        new("wallet", 1.5, 1, 0, true),
        new("malware", 2, 1, 0.3, true),
        new("handle", 1.5, 1, 0, true),
        Technique,
        Jurisdiction,
    }.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>The kind of that name; any other name links like a certificate.</summary>
    public static LinkKind Of(string name) => Known.GetValueOrDefault(name) ?? new LinkKind(name, 1.5, 1, 0, true);

    /// <summary>Two kinds are the same when their names are.</summary>
    public bool Equals(LinkKind? other) => other is not null && Name == other.Name;

    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);
}
