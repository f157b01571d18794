using Attribution.Domain.Kinds;

namespace Attribution.Domain.Relationships;

/// <summary>
/// The relationship types of STIX 2.1 with the ends of its tables (§3.7, §4, §6 and appendix B); attribution, place and targets of an
/// incident, which STIX leaves open; and those of ATT&amp;CK.
/// </summary>
internal static class StixRelationships
{
    public static readonly RelationshipDefinition[] All =
    [
        new(RelationshipType.RelatedTo, "related-to", "related to", "related to"),
        new(RelationshipType.DerivedFrom, "derived-from", "derived from", "origin of") { IsWithinFamily = true },
        new(RelationshipType.DuplicateOf, "duplicate-of", "duplicate of", "has duplicate") { IsWithinFamily = true },
        new(RelationshipType.Delivers, "delivers", "delivers", "delivered by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.AttackPattern, Kind.Infrastructure, Kind.Tool), KindSet.Of(Kind.Malware)),
            ],
        },
        new(RelationshipType.Targets, "targets", "targets", "targeted by")
        {
            Ends =
            [
                new(
                    KindSet.Of(Kind.AttackPattern, Kind.Campaign, Kind.IntrusionSet, Kind.ThreatActor),
                    KindSet.Of(Kind.Identity, Kind.Location, Kind.Vulnerability)),
                new(KindSet.Of(Kind.Malware, Kind.Tool), KindSet.Of(Kind.Identity, Kind.Infrastructure, Kind.Location, Kind.Vulnerability)),
                new(KindSet.Of(Kind.Incident), KindSet.Of(Kind.Identity, Kind.Location, Kind.Vulnerability)),
            ],
        },
        new(RelationshipType.Uses, "uses", "uses", "used by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.AttackPattern), KindSet.Of(Kind.Malware, Kind.Tool)),
                new(
                    KindSet.Of(Kind.Campaign, Kind.IntrusionSet, Kind.ThreatActor, Kind.Malware),
                    KindSet.Of(Kind.AttackPattern, Kind.Infrastructure, Kind.Malware, Kind.Tool)),
                new(KindSet.Of(Kind.Infrastructure), KindSet.Of(Kind.Infrastructure)),
                new(KindSet.Of(Kind.Tool), KindSet.Of(Kind.Infrastructure)),
                new(KindSet.Of(Kind.Malware, Kind.Tool), KindSet.Of(Kind.AttackPattern)),
            ],
        },
        new(RelationshipType.AttributedTo, "attributed-to", "attributed to", "has attributed to it")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Campaign), KindSet.Of(Kind.IntrusionSet, Kind.ThreatActor)),
                new(KindSet.Of(Kind.IntrusionSet), KindSet.Of(Kind.ThreatActor)),
                new(KindSet.Of(Kind.ThreatActor), KindSet.Of(Kind.Identity)),
                new(KindSet.Of(Kind.Incident), KindSet.Of(Kind.Campaign, Kind.IntrusionSet, Kind.ThreatActor, Kind.Identity)),
            ],
        },
        new(RelationshipType.Compromises, "compromises", "compromises", "compromised by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Campaign, Kind.IntrusionSet, Kind.ThreatActor), KindSet.Of(Kind.Infrastructure)),
            ],
        },
        new(RelationshipType.OriginatesFrom, "originates-from", "originates from", "origin of")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Campaign, Kind.IntrusionSet, Kind.Malware), KindSet.Of(Kind.Location)),
            ],
        },
        new(RelationshipType.Investigates, "investigates", "investigates", "investigated by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.CourseOfAction), KindSet.Of(Kind.Indicator)),
            ],
        },
        new(RelationshipType.Mitigates, "mitigates", "mitigates", "mitigated by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.CourseOfAction), KindSet.Of(Kind.AttackPattern, Kind.Indicator, Kind.Malware, Kind.Tool, Kind.Vulnerability)),
            ],
        },
        new(RelationshipType.Remediates, "remediates", "remediates", "remediated by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.CourseOfAction), KindSet.Of(Kind.Malware, Kind.Vulnerability)),
            ],
        },
        new(RelationshipType.LocatedAt, "located-at", "located at", "location of")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Identity, Kind.Infrastructure, Kind.ThreatActor, Kind.Incident), KindSet.Of(Kind.Location)),
            ],
        },
        new(RelationshipType.Indicates, "indicates", "indicates", "indicated by")
        {
            Ends =
            [
                new(
                    KindSet.Of(Kind.Indicator),
                    KindSet.Of(Kind.AttackPattern, Kind.Campaign, Kind.Infrastructure, Kind.IntrusionSet, Kind.Malware, Kind.ThreatActor, Kind.Tool)),
            ],
        },
        new(RelationshipType.BasedOn, "based-on", "based on", "basis of") { Ends = [new(KindSet.Of(Kind.Indicator), KindSet.Of(Kind.ObservedData))] },
        new(RelationshipType.CommunicatesWith, "communicates-with", "communicates with", "communicates with")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Infrastructure), KindSet.Of(Kind.Infrastructure, Kind.Ipv4Addr, Kind.Ipv6Addr, Kind.DomainName, Kind.Url)),
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.Ipv4Addr, Kind.Ipv6Addr, Kind.DomainName, Kind.Url)),
            ],
        },
        new(RelationshipType.ConsistsOf, "consists-of", "consists of", "part of")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Infrastructure), KindSet.Observables(Kind.Infrastructure, Kind.ObservedData)),
            ],
        },
        new(RelationshipType.Controls, "controls", "controls", "controlled by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Infrastructure), KindSet.Of(Kind.Infrastructure, Kind.Malware)),
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.Malware)),
            ],
        },
        new(RelationshipType.Has, "has", "has", "found in")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Infrastructure, Kind.Tool), KindSet.Of(Kind.Vulnerability)),
            ],
        },
        new(RelationshipType.Hosts, "hosts", "hosts", "hosted by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Infrastructure), KindSet.Of(Kind.Tool, Kind.Malware)),
                new(KindSet.Of(Kind.IntrusionSet, Kind.ThreatActor), KindSet.Of(Kind.Infrastructure)),
            ],
        },
        new(RelationshipType.Owns, "owns", "owns", "owned by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.IntrusionSet, Kind.ThreatActor), KindSet.Of(Kind.Infrastructure)),
            ],
        },
        new(RelationshipType.AuthoredBy, "authored-by", "authored by", "author of")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.ThreatActor, Kind.IntrusionSet)),
            ],
        },
        new(RelationshipType.BeaconsTo, "beacons-to", "beacons to", "receives beacons of")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.Infrastructure)),
            ],
        },
        new(RelationshipType.ExfiltrateTo, "exfiltrate-to", "exfiltrates to", "receives data from")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.Infrastructure)),
            ],
        },
        new(RelationshipType.Downloads, "downloads", "downloads", "downloaded by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.Malware, Kind.Tool, Kind.File)),
            ],
        },
        new(RelationshipType.Drops, "drops", "drops", "dropped by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Malware, Kind.Tool), KindSet.Of(Kind.Malware, Kind.Tool, Kind.File)),
            ],
        },
        new(RelationshipType.Exploits, "exploits", "exploits", "exploited by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.Vulnerability)),
            ],
        },
        new(RelationshipType.VariantOf, "variant-of", "variant of", "has variant")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Malware), KindSet.Of(Kind.Malware)),
            ],
        },
        new(RelationshipType.Characterizes, "characterizes", "characterises", "characterised by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.MalwareAnalysis), KindSet.Of(Kind.Malware)),
            ],
        },
        new(RelationshipType.AnalysisOf, "analysis-of", "analysis of", "analysed in")
        {
            Ends =
            [
                new(KindSet.Of(Kind.MalwareAnalysis), KindSet.Of(Kind.Malware)),
            ],
        },
        new(RelationshipType.StaticAnalysisOf, "static-analysis-of", "static analysis of", "statically analysed in")
        {
            Ends =
            [
                new(KindSet.Of(Kind.MalwareAnalysis), KindSet.Of(Kind.Malware)),
            ],
        },
        new(RelationshipType.DynamicAnalysisOf, "dynamic-analysis-of", "dynamic analysis of", "dynamically analysed in")
        {
            Ends =
            [
                new(KindSet.Of(Kind.MalwareAnalysis), KindSet.Of(Kind.Malware)),
            ],
        },
        new(RelationshipType.Impersonates, "impersonates", "impersonates", "impersonated by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.ThreatActor), KindSet.Of(Kind.Identity)),
            ],
        },
        new(RelationshipType.ResolvesTo, "resolves-to", "resolves to", "resolved from")
        {
            Ends =
            [
                new(KindSet.Of(Kind.DomainName), KindSet.Of(Kind.DomainName, Kind.Ipv4Addr, Kind.Ipv6Addr)),
                new(KindSet.Of(Kind.Ipv4Addr, Kind.Ipv6Addr), KindSet.Of(Kind.MacAddr)),
            ],
        },
        new(RelationshipType.BelongsTo, "belongs-to", "belongs to", "has")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Ipv4Addr, Kind.Ipv6Addr), KindSet.Of(Kind.AutonomousSystem)),
                new(KindSet.Of(Kind.EmailAddr), KindSet.Of(Kind.UserAccount)),
            ],
        },
        new(RelationshipType.SubtechniqueOf, "subtechnique-of", "sub-technique of", "has sub-technique")
        {
            Ends =
            [
                new(KindSet.Of(Kind.AttackPattern), KindSet.Of(Kind.AttackPattern)),
            ],
        },
        new(RelationshipType.Detects, "detects", "detects", "detected by") { Ends = [new(KindSet.Of(Kind.Custom), KindSet.Of(Kind.AttackPattern))] },
        new(RelationshipType.RevokedBy, "revoked-by", "revoked by", "replaces") { IsWithinFamily = true },
    ];
}
