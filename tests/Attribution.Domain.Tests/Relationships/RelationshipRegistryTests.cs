using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;

namespace Attribution.Domain.Tests.Relationships;

public sealed class RelationshipRegistryTests
{
    /// <summary>Stored numbers: a line may be added, never changed.</summary>
    private const string StoredNumbers =
        "1 related-to, 2 derived-from, 3 duplicate-of, 4 delivers, 5 targets, 6 uses, 7 attributed-to, 8 compromises, 9 originates-from, 10 investigates, "
        + "11 mitigates, 12 remediates, 13 located-at, 14 indicates, 15 based-on, 16 communicates-with, 17 consists-of, 18 controls, 19 has, 20 hosts, 21 owns, "
        + "22 authored-by, 23 beacons-to, 24 exfiltrate-to, 25 downloads, 26 drops, 27 exploits, 28 variant-of, 29 characterizes, 30 analysis-of, "
        + "31 static-analysis-of, 32 dynamic-analysis-of, 33 impersonates, 34 resolves-to, 35 belongs-to, 36 subtechnique-of, 37 detects, 38 revoked-by, "
        + "64 member-of, 65 leads, 66 sub-group-of, 67 affiliate-of, 68 provides-service-to, 69 sells-access-to, 70 launders-for, 71 transacted-with, "
        + "72 registered-by, 73 operated-by, 74 seized-in, 75 exhibited-in, 76 concerns, 77 joins, 78 participates-in, 79 tasked-to, 80 supports, "
        + "81 contradicts, 82 reported-by, 83 cites, 84 authorised-by, 85 notified-to, 86 overlaps-with, "
        + "128 refers-to, 129 sighting-of, 130 observed, 131 where-sighted, 132 sample, 133 operating-system, 134 installed-software, 135 host-vm, "
        + "136 analysis-sco, 137 contains, 138 content, 139 parent-directory, 140 src, 141 dst, 142 src-payload, 143 dst-payload, 144 encapsulates, "
        + "145 encapsulated-by, 146 opened-connection, 147 creator-user, 148 image, 149 parent, 150 child, 151 from, 152 sender, 153 to, 154 cc, 155 bcc, "
        + "156 raw-email, 157 body-raw, 255 ";

    [Fact]
    public void All_NumbersAndNames_AreThoseEverStored() =>
        Assert.Equal(StoredNumbers, string.Join(", ", RelationshipRegistry.All.Select(definition => $"{(ushort)definition.Type} {definition.StixName}")));

    [Fact]
    public void All_EveryTypeButNone_IsDefinedOnceWithItsOwnName()
    {
        Assert.Equal(Enum.GetValues<RelationshipType>().Where(type => type is not RelationshipType.None), RelationshipRegistry.All.Select(definition => definition.Type));
        Assert.Equal(RelationshipRegistry.All.Count, RelationshipRegistry.All.Select(definition => definition.EnumName).Distinct().Count());
        Assert.All(
            RelationshipRegistry.All.Where(definition => definition.Type is not RelationshipType.Other),
            definition => Assert.Equal(definition.StixName.Replace('-', '_').ToUpperInvariant(), definition.EnumName));
    }

    [Theory]
    [InlineData("attributed-to", RelationshipType.AttributedTo)]
    [InlineData("exfiltrate-to", RelationshipType.ExfiltrateTo)]
    [InlineData("exfiltrates-to", RelationshipType.ExfiltrateTo)]
    [InlineData("bewitches", RelationshipType.Other)]
    [InlineData("", RelationshipType.Other)]
    public void ByStixName_AName_GivesItsTypeOrOther(string name, RelationshipType expected) => Assert.Equal(expected, RelationshipRegistry.ByStixName(name).Type);

    [Fact]
    public void Other_InTheSchema_IsCalledOther() => Assert.Equal("OTHER", RelationshipRegistry.Other.EnumName);

    [Theory]
    [InlineData(Kind.ThreatActor, RelationshipType.AttributedTo, Kind.Identity, true)]
    [InlineData(Kind.Identity, RelationshipType.AttributedTo, Kind.ThreatActor, false)]
    [InlineData(Kind.Case, RelationshipType.AttributedTo, Kind.IntrusionSet, true)]
    [InlineData(Kind.IntrusionSet, RelationshipType.SubGroupOf, Kind.ThreatActor, true)]
    [InlineData(Kind.Malware, RelationshipType.Uses, Kind.Location, false)]
    [InlineData(Kind.Infrastructure, RelationshipType.ConsistsOf, Kind.CryptoWallet, true)]
    [InlineData(Kind.Infrastructure, RelationshipType.ConsistsOf, Kind.Malware, false)]
    [InlineData(Kind.Malware, RelationshipType.RelatedTo, Kind.CryptoWallet, true)]
    [InlineData(Kind.Location, RelationshipType.Other, Kind.Note, true)]
    [InlineData(Kind.ThreatActor, RelationshipType.DuplicateOf, Kind.IntrusionSet, true)]
    [InlineData(Kind.ThreatActor, RelationshipType.DuplicateOf, Kind.Malware, false)]
    [InlineData(Kind.Case, RelationshipType.Concerns, Kind.PhoneNumber, true)]
    [InlineData(Kind.Incident, RelationshipType.Concerns, Kind.PhoneNumber, false)]
    [InlineData(Kind.BankAccount, RelationshipType.ReportedBy, Kind.Unit, true)]
    [InlineData(Kind.Custom, RelationshipType.Delivers, Kind.Malware, true)]
    public void IsAllowed_TwoEnds_FollowsTheTables(Kind from, RelationshipType type, Kind to, bool expected) =>
        Assert.Equal(expected, RelationshipRegistry.IsAllowed(from, type, to));

    [Theory]
    [InlineData("sample/attribution-sample.stix.json.gz")]
    [InlineData("sample/desk-cases.stix.json")]
    [InlineData("attack/enterprise-attack-13.1.stix.json.gz")]
    public void IsAllowed_EveryRelationshipOfRealData_IsKnownAndAllowed(string file)
    {
        var objects = SharedFiles.BundleObjects(file);
        var kinds = objects.ToDictionary(item => item.GetProperty("id").GetString() ?? "", item => KindRegistry.Resolve(item).Kind);

        var strange = objects.Where(item => item.GetProperty("type").GetString() is "relationship")
            .Select(item => (From: End(item, "source_ref"), Type: RelationshipRegistry.ByStixName(item.GetProperty("relationship_type").GetString() ?? "").Type, To: End(item, "target_ref")))
            .Where(claim => claim.Type is RelationshipType.Other || !RelationshipRegistry.IsAllowed(claim.From, claim.Type, claim.To));

        Assert.Empty(strange.Distinct());

        Kind End(System.Text.Json.JsonElement item, string property)
        {
            var id = item.GetProperty(property).GetString() ?? "";
            return kinds.TryGetValue(id, out var kind) ? kind : KindRegistry.ByStixType(id.Split("--")[0]).Kind;
        }
    }
}
