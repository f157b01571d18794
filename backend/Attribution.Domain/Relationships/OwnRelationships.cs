using Attribution.Domain.Kinds;

namespace Attribution.Domain.Relationships;

/// <summary>Relationship types of our own: the structure of groups, crime as a service, cases and evidence.</summary>
internal static class OwnRelationships
{
    public static readonly RelationshipDefinition[] All =
    [
        new(RelationshipType.MemberOf, "member-of", "member of", "has member")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Identity, Kind.ThreatActor), KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor)),
            ],
        },
        new(RelationshipType.Leads, "leads", "leads", "led by")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Identity, Kind.ThreatActor), KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor)),
            ],
        },
        new(RelationshipType.SubGroupOf, "sub-group-of", "sub-group of", "has sub-group")
        {
            Ends =
            [
                new(KindSet.Of(Kind.IntrusionSet, Kind.ThreatActor), KindSet.Of(Kind.IntrusionSet, Kind.ThreatActor)),
            ],
        },
        new(RelationshipType.AffiliateOf, "affiliate-of", "affiliate of", "has affiliate")
        {
            Ends =
            [
                new(
                    KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor),
                    KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor, Kind.Malware)),
            ],
        },
        new(RelationshipType.ProvidesServiceTo, "provides-service-to", "provides service to", "receives service from")
        {
            Ends =
            [
                new(
                    KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor, Kind.Infrastructure),
                    KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor)),
            ],
        },
        new(RelationshipType.SellsAccessTo, "sells-access-to", "sells access to", "buys access from")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor), KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor)),
            ],
        },
        new(RelationshipType.LaundersFor, "launders-for", "launders for", "has money laundered by")
        {
            Ends =
            [
                new(
                    KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor, Kind.CryptoWallet, Kind.BankAccount),
                    KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor)),
            ],
        },
        new(RelationshipType.TransactedWith, "transacted-with", "transacted with", "transacted with")
        {
            Ends =
            [
                new(KindSet.Of(Kind.CryptoWallet, Kind.BankAccount), KindSet.Of(Kind.CryptoWallet, Kind.BankAccount)),
            ],
        },
        new(RelationshipType.RegisteredBy, "registered-by", "registered by", "registered")
        {
            Ends =
            [
                new(KindSet.Observables(Kind.Infrastructure), KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor, Kind.EmailAddr, Kind.PhoneNumber)),
            ],
        },
        new(RelationshipType.OperatedBy, "operated-by", "operated by", "operates")
        {
            Ends =
            [
                new(KindSet.Observables(Kind.Infrastructure), KindSet.Of(Kind.Identity, Kind.IntrusionSet, Kind.ThreatActor)),
            ],
        },
        new(RelationshipType.SeizedIn, "seized-in", "seized in", "seized") { Ends = [new(KindSet.Any, KindSet.Of(Kind.Case))] },
        new(RelationshipType.ExhibitedIn, "exhibited-in", "exhibited in", "has exhibit") { Ends = [new(KindSet.Any, KindSet.Of(Kind.Case))] },
        new(RelationshipType.Concerns, "concerns", "concerns", "subject of") { Ends = [new(KindSet.Of(Kind.Case), KindSet.Any)] },
        new(RelationshipType.Joins, "joins", "joins", "joined by") { Ends = [new(KindSet.Of(Kind.Case), KindSet.Of(Kind.Case))] },
        new(RelationshipType.ParticipatesIn, "participates-in", "participates in", "has participant")
        {
            Ends =
            [
                new(KindSet.Of(Kind.Unit), KindSet.Any),
            ],
        },
        new(RelationshipType.TaskedTo, "tasked-to", "tasked to", "has task") { Ends = [new(KindSet.Any, KindSet.Of(Kind.Identity))] },
        new(RelationshipType.Supports, "supports", "supports", "supported by"),
        new(RelationshipType.Contradicts, "contradicts", "contradicts", "contradicted by"),
        new(RelationshipType.ReportedBy, "reported-by", "reported by", "reported") { Ends = [new(KindSet.Any, KindSet.Of(Kind.Identity))] },
        new(RelationshipType.Cites, "cites", "cites", "cited by"),
        new(RelationshipType.AuthorisedBy, "authorised-by", "authorised by", "authorises"),
        new(RelationshipType.NotifiedTo, "notified-to", "notified to", "was notified of") { Ends = [new(KindSet.Any, KindSet.Of(Kind.Identity))] },
        new(RelationshipType.OverlapsWith, "overlaps-with", "overlaps with", "overlaps with")
        {
            Ends =
            [
                new(KindSet.Of(Kind.IntrusionSet, Kind.ThreatActor, Kind.Campaign), KindSet.Of(Kind.IntrusionSet, Kind.ThreatActor, Kind.Campaign)),
            ],
        },
    ];
}
