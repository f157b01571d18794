using System.Collections.Frozen;
using System.Text.Json;

namespace Attribution.Domain.Kinds;

/// <summary>Every kind, found by number, name or STIX object. Immutable; safe for all threads.</summary>
public static class KindRegistry
{
    private static readonly FrozenDictionary<Kind, KindDefinition> ByKind;
    private static readonly FrozenDictionary<string, KindDefinition> ByNames;
    private static readonly FrozenDictionary<string, KindDefinition> UsualByStixType;
    private static readonly FrozenDictionary<string, KindDefinition[]> SpecialByStixType;

    static KindRegistry()
    {
        ByKind = All.ToFrozenDictionary(kind => kind.Kind);
        ByNames = All.SelectMany(kind => new[] { (kind.Name, kind), (kind.EnumName, kind) }).DistinctBy(pair => pair.Item1)
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.kind, StringComparer.Ordinal);
        UsualByStixType = All.Where(kind => kind.Discriminator is null && kind.StixType.Length > 0 && kind.IsEntity)
            .ToFrozenDictionary(kind => kind.StixType, StringComparer.Ordinal);
        SpecialByStixType = All.Where(kind => kind.Discriminator is not null).GroupBy(kind => kind.StixType)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All kinds in the order of their numbers.</summary>
    public static IReadOnlyList<KindDefinition> All { get; } =
    [
        AttackPatternKind.Definition,
        CampaignKind.Definition,
        CourseOfActionKind.Definition,
        GroupingKind.Definition,
        IdentityKind.Definition,
        IncidentKind.Definition,
        IndicatorKind.Definition,
        InfrastructureKind.Definition,
        IntrusionSetKind.Definition,
        LocationKind.Definition,
        MalwareKind.Definition,
        MalwareAnalysisKind.Definition,
        NoteKind.Definition,
        ObservedDataKind.Definition,
        OpinionKind.Definition,
        ReportKind.Definition,
        ThreatActorKind.Definition,
        ToolKind.Definition,
        VulnerabilityKind.Definition,
        SightingKind.Definition,
        ArtifactKind.Definition,
        AutonomousSystemKind.Definition,
        DirectoryKind.Definition,
        DomainNameKind.Definition,
        EmailAddrKind.Definition,
        EmailMessageKind.Definition,
        FileKind.Definition,
        Ipv4AddrKind.Definition,
        Ipv6AddrKind.Definition,
        MacAddrKind.Definition,
        MutexKind.Definition,
        NetworkTrafficKind.Definition,
        ProcessKind.Definition,
        SoftwareKind.Definition,
        UrlKind.Definition,
        UserAccountKind.Definition,
        WindowsRegistryKeyKind.Definition,
        X509CertificateKind.Definition,
        CryptoWalletKind.Definition,
        PhoneNumberKind.Definition,
        BankAccountKind.Definition,
        MessagingHandleKind.Definition,
        DocumentKind.Definition,
        JurisdictionKind.Definition,
        CaseKind.Definition,
        UnitKind.Definition,
        ChartKind.Definition,
        AssessmentKind.Definition,
        HypothesisKind.Definition,
        TargetKind.Definition,
        HitCheckKind.Definition,
        HitQuotaKind.Definition,
        NoticeKind.Definition,
        InformationRequestKind.Definition,
        PreservationItemKind.Definition,
        PlannedActionKind.Definition,
        MailStateKind.Definition,
        MembershipKind.Definition,
        JointOperationKind.Definition,
        OperationTaskKind.Definition,
        OperationNoteKind.Definition,
        UseConsentKind.Definition,
        ReleaseKind.Definition,
        SharingGroupKind.Definition,
        DutyContactKind.Definition,
        UnitCallKind.Definition,
        NearMatchKind.Definition,
        CustomKind.Definition,
    ];

    /// <summary>The definition of a kind; throws for <see cref="Kind.None"/> and numbers that no kind has.</summary>
    public static KindDefinition Of(Kind kind) =>
        ByKind.GetValueOrDefault(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind.");

    /// <summary>Whether readers meet things of this kind as entities.</summary>
    public static bool IsEntity(Kind kind) => Of(kind).IsEntity;

    /// <summary>By GraphQL type name (<c>ThreatActor</c>) or enum value (<c>THREAT_ACTOR</c>); null when there is none.</summary>
    public static KindDefinition? ByName(string name) => ByNames.GetValueOrDefault(name);

    /// <summary>The usual kind of a STIX type; <see cref="Kind.Custom"/> for a type of others. See <see cref="Resolve(JsonElement)"/> for cases and units.</summary>
    public static KindDefinition ByStixType(string stixType) => UsualByStixType.GetValueOrDefault(stixType) ?? CustomKind.Definition;

    /// <summary>The kind of one object: an incident with a case reference is a case, an identity with a unit id is a unit.</summary>
    public static KindDefinition Resolve(string stixType, Func<string, bool> hasProperty)
    {
        foreach (var special in SpecialByStixType.GetValueOrDefault(stixType) ?? [])
        {
            if (hasProperty(special.Discriminator!)) // the index holds only kinds that have one
            {
                return special;
            }
        }

        return ByStixType(stixType);
    }

    /// <summary>The kind of a STIX object; <see cref="Kind.Custom"/> too when it has no type.</summary>
    public static KindDefinition Resolve(JsonElement stixObject) =>
        JsonText.TryGet(stixObject, "type", out var type) && type.ValueKind is JsonValueKind.String
            ? Resolve(type.GetString() ?? "", name => JsonText.TryGet(stixObject, name, out _))
            : CustomKind.Definition;

    /// <summary>Whether two things may be decided to be the same: one family, and for types of others the same type.</summary>
    public static bool SameFamily(Kind first, string firstStixType, Kind second, string secondStixType) =>
        Of(first).IdentityFamily == Of(second).IdentityFamily && (first is not Kind.Custom || firstStixType == secondStixType);
}
