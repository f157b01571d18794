using System.Security.Cryptography;

namespace Attribution.Domain.Labels;

/// <summary>
/// Who may see and use a thing: exactly what the visibility predicate reads. Stores intern it under a small number, so that a read only tests membership in the set
/// of label ids visible to the reader. Equal labels have equal <see cref="CanonicalBytes"/>.
/// </summary>
public sealed record HandlingLabel
{
    /// <summary>The purpose token that admits every purpose, and a session without one.</summary>
    public const string AnyPurpose = "any";

    // One for all labels: there may be 100,000 of them.
    private static readonly TokenSet EveryPurpose = TokenSet.Of(AnyPurpose);

    /// <summary>Rules that a reader must all satisfy; one for an original label, several for a joined one, in an order of their own, whichever way they came. None: nobody.</summary>
    public required IReadOnlyList<AudienceRule> Audience
    {
        get;
        init => field = value.Count < 2 ? value : [.. value.Order(AudienceRuleOrder.Instance)];
    }

    /// <summary>Traffic Light Protocol.</summary>
    public required Tlp Tlp { get; init; }

    /// <summary>Permissible actions.</summary>
    public Pap Pap { get; init; } = Pap.Clear;

    /// <summary>Confidentiality level.</summary>
    public Classification Classification { get; init; } = Classification.None;

    /// <summary>Europol handling codes.</summary>
    public HandlingCodes HandlingCodes { get; init; } = HandlingCodes.None;

    /// <summary>Compartments, all of which a reader needs.</summary>
    public TokenSet Compartments { get; init; } = TokenSet.Empty;

    /// <summary>Purposes it may be read for; <see cref="AnyPurpose"/> admits all, and is then the only one kept.</summary>
    public TokenSet Purposes
    {
        get;
        init => field = value.Contains(AnyPurpose) ? EveryPurpose : value;
    } = EveryPurpose;

    /// <summary>Whether it may be read at all.</summary>
    public LabelStatus Status { get; init; } = LabelStatus.Active;

    /// <summary>When it stops being readable, rounded up to the first instant of a month; null: never.</summary>
    public DateTimeOffset? ExpiresAt
    {
        get;
        init => field = value is { } time ? RoundUpToMonth(time) : null;
    }

    /// <summary>Owners of all rules: each one's conditions hold.</summary>
    public TokenSet Owners => Audience.Aggregate(TokenSet.Empty, (owners, rule) => owners.Union(rule.Owners));

    /// <summary>The label of one owner's own data: read by his unit only.</summary>
    public static HandlingLabel OwnedBy(string unitId, Tlp tlp = Tlp.AmberStrict) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(unitId), TokenSet.Empty, TokenSet.Empty)],
        Tlp = tlp,
    };

    /// <summary>The label of public facts: read by every signed-in reader.</summary>
    public static HandlingLabel Public(string ownerUnitId, Tlp tlp = Tlp.Clear) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of(ownerUnitId), TokenSet.Of(AudienceToken.Everyone), TokenSet.Empty)],
        Tlp = tlp,
    };

    /// <summary>Deterministic bytes: equal labels and only equal labels have equal ones. Used to intern and to digest.</summary>
    public byte[] CanonicalBytes() => LabelBytes.Write(this);

    /// <summary>SHA-256 of <see cref="CanonicalBytes"/> in hexadecimal.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(CanonicalBytes()));

    /// <inheritdoc/>
    public bool Equals(HandlingLabel? other) => other is not null && CanonicalBytes().AsSpan().SequenceEqual(other.CanonicalBytes());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tlp, Pap, Classification, HandlingCodes, Status, ExpiresAt, Owners);

    private static DateTimeOffset RoundUpToMonth(DateTimeOffset time)
    {
        var month = new DateTimeOffset(time.UtcDateTime.Year, time.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
        return time.UtcDateTime == month.UtcDateTime ? month : month.AddMonths(1);
    }
}
