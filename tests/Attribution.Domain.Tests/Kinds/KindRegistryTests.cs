using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class KindRegistryTests
{
    /// <summary>Stored numbers: a line may be added, never changed.</summary>
    private const string StoredNumbers =
        "1 ATTACK_PATTERN, 2 CAMPAIGN, 3 COURSE_OF_ACTION, 4 GROUPING, 5 IDENTITY, 6 INCIDENT, 7 INDICATOR, 8 INFRASTRUCTURE, 9 INTRUSION_SET, "
        + "10 LOCATION, 11 MALWARE, 12 MALWARE_ANALYSIS, 13 NOTE, 14 OBSERVED_DATA, 15 OPINION, 16 REPORT, 17 THREAT_ACTOR, 18 TOOL, "
        + "19 VULNERABILITY, 20 SIGHTING, 32 ARTIFACT, 33 AUTONOMOUS_SYSTEM, 34 DIRECTORY, 35 DOMAIN_NAME, 36 EMAIL_ADDR, 37 EMAIL_MESSAGE, "
        + "38 FILE, 39 IPV4_ADDR, 40 IPV6_ADDR, 41 MAC_ADDR, 42 MUTEX, 43 NETWORK_TRAFFIC, 44 PROCESS, 45 SOFTWARE, 46 URL, 47 USER_ACCOUNT, "
        + "48 WINDOWS_REGISTRY_KEY, 49 X509_CERTIFICATE, 64 CRYPTO_WALLET, 65 PHONE_NUMBER, 66 BANK_ACCOUNT, 67 MESSAGING_HANDLE, 68 DOCUMENT, "
        + "69 JURISDICTION, 70 CASE, 71 UNIT, 72 CHART, 73 ASSESSMENT, 74 HYPOTHESIS, 75 TARGET, 76 HIT_CHECK, 77 HIT_QUOTA, 78 NOTICE, 88 INFORMATION_REQUEST, 89 PRESERVATION_ITEM, 90 PLANNED_ACTION, 91 MAIL_STATE, "
        + "96 MEMBERSHIP, 97 JOINT_OPERATION, 98 OPERATION_TASK, 99 OPERATION_NOTE, 100 USE_CONSENT, 101 RELEASE, 102 SHARING_GROUP, 110 DUTY_CONTACT, 111 UNIT_CALL, 112 NEAR_MATCH, 127 CUSTOM";

    [Fact]
    public void All_NumbersAndNames_AreThoseEverStored() =>
        Assert.Equal(StoredNumbers, string.Join(", ", KindRegistry.All.Select(kind => $"{(ushort)kind.Kind} {kind.EnumName}")));

    [Fact]
    public void All_EveryKindButNone_IsDefinedOnce() =>
        Assert.Equal(Enum.GetValues<Kind>().Where(kind => kind is not Kind.None), KindRegistry.All.Select(kind => kind.Kind));

    [Theory]
    [MemberData(nameof(SchemaTypes))]
    public void ByStixType_EveryTypeOfTheSchemas_HasTheirProperties(string stixType)
    {
        var facts = SchemaFacts.Of(stixType);
        var kind = KindRegistry.ByStixType(stixType);
        var ours = kind.Properties.Select(property => property.Name).Where(name => !name.StartsWith("x_", StringComparison.Ordinal));

        Assert.Equal(facts.Required, kind.Properties.Where(property => property.IsRequired).Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(facts.Properties, ours.Where(name => name is not "extensions").Order(StringComparer.Ordinal));
        Assert.Equal(facts.Sort == "observable", kind.IsObservable);
        Assert.NotEqual(Kind.Custom, kind.Kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_EveryStixKind_IsNamedAsInStix(string name)
    {
        var kind = Named(name);
        if (kind.Category is KindCategory.DomainObject or KindCategory.Observable)
        {
            Assert.Equal(kind.StixType.ToUpperInvariant().Replace('-', '_'), kind.EnumName);
        }

        Assert.Same(kind, KindRegistry.ByName(kind.Name));
        Assert.Same(kind, KindRegistry.ByName(kind.EnumName));
        Assert.Same(kind, KindRegistry.Of(kind.Kind));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Properties_EveryKind_HasDistinctFieldsThatNoEntityHas(string name)
    {
        string[] ofEveryEntity =
        [
            "id", "kind", "stixType", "displayName", "contested", "names", "properties", "records", "handling", "firstSeen", "lastSeen", "neighbourSummary",
            "relationships", "timeline",
        ];
        var fields = Named(name).Properties.Select(property => property.GraphQlField).OfType<string>().ToList();

        Assert.Equal(fields.Distinct(), fields);
        Assert.Empty(fields.Intersect(ofEveryEntity));
        Assert.All(fields, field => Assert.Matches("^[a-z][A-Za-z0-9]*$", field));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Definition_EveryPropertyItNames_Exists(string name)
    {
        var kind = Named(name);
        string[] named =
        [
            .. kind.AtLeastOneOf, .. kind.Selectors.Select(selector => selector.Property), .. kind.Discriminator is { } discriminator ? [discriminator] : Array.Empty<string>(),
            .. kind.NameTemplates.SelectMany(template => template.Properties), .. kind.NameProperty is { } nameProperty ? [nameProperty] : Array.Empty<string>(),
        ];

        Assert.All(kind.Kind is Kind.Custom ? [] : named, property => Assert.NotNull(kind.Property(property)));
    }

    [Theory]
    [InlineData("""{"type":"incident","x_case_reference":"PL-CYB/2019/001"}""", Kind.Case)]
    [InlineData("""{"type":"incident"}""", Kind.Incident)]
    [InlineData("""{"type":"identity","x_unit_id":"REG-CE"}""", Kind.Unit)]
    [InlineData("""{"type":"identity"}""", Kind.Identity)]
    [InlineData("""{"type":"x-cryptocurrency-wallet"}""", Kind.CryptoWallet)]
    [InlineData("""{"type":"x-mitre-tactic"}""", Kind.Custom)]
    [InlineData("""{"type":7}""", Kind.Custom)]
    [InlineData("{}", Kind.Custom)]
    public void Resolve_AnObject_GivesItsKind(string json, Kind expected) => Assert.Equal(expected, KindRegistry.Resolve(Json.Of(json)).Kind);

    [Theory]
    [InlineData(Kind.ThreatActor, "threat-actor", Kind.IntrusionSet, "intrusion-set", true)]
    [InlineData(Kind.Malware, "malware", Kind.Malware, "malware", true)]
    [InlineData(Kind.Malware, "malware", Kind.Tool, "tool", false)]
    [InlineData(Kind.Case, "incident", Kind.Incident, "incident", false)]
    [InlineData(Kind.Custom, "x-one", Kind.Custom, "x-one", true)]
    [InlineData(Kind.Custom, "x-one", Kind.Custom, "x-two", false)]
    public void SameFamily_TwoKinds_JoinsActorsWithIntrusionSetsOnly(Kind first, string firstType, Kind second, string secondType, bool expected) =>
        Assert.Equal(expected, KindRegistry.SameFamily(first, firstType, second, secondType));

    [Fact]
    public void Of_None_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => KindRegistry.Of(Kind.None));

    [Fact]
    public void Check_EveryObjectOfTheSample_HasNoFault()
    {
        var objects = SharedFiles.BundleObjects("sample/attribution-sample.stix.json.gz").Concat(SharedFiles.BundleObjects("sample/desk-cases.stix.json"));

        var faults = objects.Where(item => item.GetProperty("type").GetString() is not ("relationship" or "marking-definition" or "extension-definition"))
            .SelectMany(item => KindRegistry.Resolve(item).Check(item).Select(fault => $"{item.GetProperty("id")} {fault}"));

        Assert.Empty(faults);
    }

    [Fact]
    public void DisplayName_EveryObjectOfTheSample_IsMoreThanItsTitle()
    {
        var objects = SharedFiles.BundleObjects("sample/attribution-sample.stix.json.gz").Concat(SharedFiles.BundleObjects("sample/desk-cases.stix.json"));

        var unnamed = objects.Where(item => KindRegistry.Resolve(item) is { Kind: not Kind.Custom } kind && kind.DisplayName(item) == kind.Title);

        Assert.Empty(unnamed);
    }

    public static TheoryData<string> SchemaTypes() => [.. SchemaFacts.Types.Where(type => type is not "relationship")];

    public static TheoryData<string> Kinds() => [.. KindRegistry.All.Select(kind => kind.Name)];

    private static KindDefinition Named(string name) => KindRegistry.All.Single(kind => kind.Name == name);
}
