using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>Which kinds of things hold evidence, which are opened to find more, and which are what is asked about.</summary>
internal static class EvidenceKinds
{
    /// <summary>Kinds that a question can be about.</summary>
    public static IReadOnlyList<Kind> Subjects { get; } = [Kind.Case, Kind.Incident, Kind.Campaign, Kind.Report, Kind.Grouping];

    /// <summary>Kinds of candidates.</summary>
    public static IReadOnlyList<Kind> Actors { get; } = [Kind.IntrusionSet, Kind.ThreatActor];

    /// <summary>Whether a thing of this kind gives values.</summary>
    public static bool Holds(Kind kind) => kind is Kind.AttackPattern or Kind.Malware or Kind.Tool or Kind.Ipv4Addr or Kind.DomainName or Kind.Url or Kind.X509Certificate
        or Kind.CryptoWallet or Kind.BankAccount or Kind.UserAccount or Kind.MessagingHandle or Kind.EmailAddr or Kind.EmailMessage or Kind.PhoneNumber or Kind.NetworkTraffic or Kind.Location or Kind.Identity;

    /// <summary>Whether what it consists of counts instead of itself: names of infrastructure and titles of reports are no evidence.</summary>
    public static bool Opens(Kind kind) => kind is Kind.Infrastructure or Kind.ObservedData;

    /// <summary>Whether a thing of this kind, attributed to an actor, is a past case of it.</summary>
    public static bool IsPastCase(Kind kind) => Subjects.Contains(kind);

    /// <summary>Whether a relationship is a conclusion or says where somebody comes from: neither is evidence.</summary>
    public static bool IsConclusion(RelationshipType type) => type is RelationshipType.AttributedTo or RelationshipType.OriginatesFrom or RelationshipType.Impersonates or RelationshipType.Joins
        or RelationshipType.Mitigates or RelationshipType.Detects or RelationshipType.Indicates or RelationshipType.TaskedTo or RelationshipType.NotifiedTo or RelationshipType.AuthorisedBy;

    /// <summary>Whether a place or an organisation is the victim in such a relationship.</summary>
    public static bool IsVictim(RelationshipType type) => type is RelationshipType.Targets or RelationshipType.Compromises or RelationshipType.LocatedAt;
}
