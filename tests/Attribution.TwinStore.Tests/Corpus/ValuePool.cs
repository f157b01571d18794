using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>Values to ask with: ids, names, selectors, references and times of everything in T, hidden or not, and a few of nothing.</summary>
internal sealed class ValuePool
{
    private readonly PlanDice dice;
    private readonly List<string> ids = [];
    private readonly List<string> subjects = [];
    private readonly List<string> texts = [];
    private readonly List<DateTimeOffset> times = [];
    private readonly List<(string Id, string From, string To)> relationships = [];
    private readonly Dictionary<UInt128, string> firstIds = [];

    public ValuePool(Plan plan, PlanDice dice)
    {
        this.dice = dice;
        foreach (var batch in plan.Batches.Concat(plan.Live))
        {
            times.AddRange([batch.At, batch.At.AddSeconds(-1)]);
            Learn(batch);
        }

        ids.AddRange(["entity:" + IdText.Format(dice.Id()), "claim:" + IdText.Format(dice.Id()), "nothing"]);
        texts.AddRange([.. PlanWords.First, .. PlanWords.Second, .. PlanWords.Domains, .. PlanWords.Addresses, .. PlanWords.Wallets, "G0001", "unknown", "fanc", "bear"]);
    }

    /// <summary>Values for a graph whose ids were found by asking.</summary>
    public ValuePool(IEnumerable<string> known, PlanDice dice)
        : this(new Plan([]), dice)
    {
        ids.AddRange(known);
        times.AddRange([RandomPlan.End.AddHours(-2), RandomPlan.End.AddHours(-1)]);
    }

    /// <summary>Ids of all sorts; external ones too.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Relationships with a STIX id: it, and the first ids of their ends.</summary>
    public IReadOnlyList<(string Id, string From, string To)> Relationships => relationships;

    /// <summary>Ids of cases, campaigns and reports; of anything where there are none.</summary>
    public IReadOnlyList<string> Subjects => subjects.Count > 0 ? subjects : ids;

    /// <summary>A value for a variable.</summary>
    public JsonNode? Draw(OperationVariable variable) => variable.OnlyField is { } only
        ? Object((InputObjectType)variable.Type.NamedType, field => field.Name == only, null)
        : Draw(variable.Type, variable.Argument);

    /// <summary>A value of a type for the argument or input field of this name.</summary>
    /// <exception cref="NotSupportedException">A scalar that the corpus has no values for yet.</exception>
    public JsonNode? Draw(IType type, string name) => type switch
    {
        NonNullType => Draw(type.NullableType, name),
        ListType list => new JsonArray([.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Draw(list.ElementType, name))]),
        EnumType choice => dice.Pick(choice.Values).Name,
        InputObjectType input => Object(input, _ => dice.Chance(40), AreOperations(input) ? name : null),
        _ => Scalar(type.NamedType.Name, name),
    };

    /// <summary>Operations of a filter's field: what they compare with are values of that field.</summary>
    private static bool AreOperations(InputObjectType input) => input.Fields.All(field => field.Name is "eq" or "in" or "nin" or "gte" or "lt" or "contains");

    private JsonObject Object(InputObjectType input, Func<InputFieldDefinition, bool> takes, string? filtered)
    {
        JsonObject value = [];
        foreach (var field in input.Fields.Where(field => field.IsRequired || takes(field)))
        {
            value[field.Name] = Draw(field.Type, filtered ?? field.Name);
        }

        return value;
    }

    private JsonNode? Scalar(string type, string name) => type switch
    {
        "ID" => name switch { "idempotencyKey" => IdText.Format(dice.Id()), "uploadId" => Step.UploadMark, "externalId" => "R-1", "instrumentId" => "eu-2023-977", "askedUnitId" or "routeUnitId" => dice.Pick(PlanState.Owners).Unit, "subject" or "subjectId" or "case" or "caseId" when dice.Chance(70) => dice.Pick(Subjects), _ => dice.Pick(ids) },
        "String" => Text(name),
        "Int" => name switch
        {
            "confidence" => 10 * dice.Below(11),
            "expectedVersion" or "minJurisdictions" => 1 + dice.Below(2),
            "maxHops" => 1 + dice.Below(6),
            _ => 1 + dice.Below(5),
        },
        "Float" => dice.Below(100) / 100.0,
        "Boolean" => dice.Chance(50),
        "DateTime" => (name is "recorded" or "since" ? dice.Pick(times) : Domain.Time.UnixMicroseconds.ToTime(dice.Time())).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture),
        "JSON" => new JsonObject { ["value"] = dice.Pick(PlanWords.Domains) },
        _ => throw new NotSupportedException($"The corpus has no values of {type} for '{name}'; give it some in {nameof(ValuePool)}."),
    };

    private JsonNode Text(string name) => name switch
    {
        "jurisdiction" or "from" or "to" or "fromCountry" or "toCountry" or "country" => dice.Pick(["PL", "RO"]),
        "offence" => "ransomware",
        "status" => "open",
        "reason" => "needed for the demonstration",
        "reference" => dice.Pick(PlanWords.References),
        "unitId" => dice.Pick(PlanState.Owners).Unit,
        "phone" => "+48 22 555 01 00",
        "email" => "duty@example.org",
        "timeZone" => "Europe/Warsaw",
        "languages" => dice.Pick(["en", "pl"]),
        "url" => "https://reports.example/1",
        "source" or "reliability" => dice.Pick(["A", "B", "Z"]),
        "information" => dice.Pick(["1", "6"]),
        "releaseTo" => dice.Pick(["everyone", "unit:RO-CYB", "country:PL", "account:pl.analyst1"]),
        "members" or "add" or "remove" => dice.Pick(["unit:RO-CYB", "unit:PL-CYB", "account:pl.analyst1", "unit:none"]),
        "stixType" => "x-thing",
        "type" => dice.Pick(["wallet-btc", "domain-name", "ipv4-addr", "fax"]),
        "purpose" or "purposes" => dice.Pick(["national-investigation", "curiosity"]),
        _ => dice.Chance(80) ? dice.Pick(texts) : PlanWords.Name(dice),
    };

    private void Learn(PlannedBatch batch)
    {
        ids.AddRange(batch.Sources.Select(source => NodeIdText.Source(source.Write.Id)));
        foreach (var record in batch.Records.Where(record => record.Write.Header is not null))
        {
            var header = record.Write.Header ?? throw new InvalidOperationException("A new record has a header.");
            firstIds[record.Write.Id.Value] = header.ExternalIds[0];
            ids.AddRange([NodeIdText.Entity(record.Write.Id), NodeIdText.Record(record.Write.Id), .. header.ExternalIds]);
            subjects.AddRange((Kind)header.KindCode is Kind.Case or Kind.Campaign or Kind.Report ? [NodeIdText.Entity(record.Write.Id)] : []);
            ids.AddRange(((Kind)header.KindCode) switch
            {
                Kind.Chart => ["chart:" + record.Write.Id],
                Kind.Target => ["target:" + record.Write.Id],
                Kind.HitCheck => ["hit-check:" + record.Write.Id],
                Kind.Notice => ["notice:" + record.Write.Id],
                Kind.InformationRequest => ["request:" + record.Write.Id],
                Kind.PreservationItem => ["preservation-item:" + record.Write.Id],
                Kind.PlannedAction => ["action:" + record.Write.Id],
                Kind.Membership => ["membership:" + record.Write.Id],
                Kind.JointOperation => ["operation:" + record.Write.Id],
                Kind.OperationTask => ["task:" + record.Write.Id],
                Kind.OperationNote => ["operation-note:" + record.Write.Id],
                Kind.UseConsent => ["consent:" + record.Write.Id],
                Kind.Release => ["release:" + record.Write.Id],
                Kind.DutyContact => ["duty-contact:" + record.Write.Id],
                Kind.UnitCall => ["call:" + record.Write.Id],
                Kind.NearMatch => ["near-match:" + record.Write.Id],
                Kind.SharingGroup => ["sharing-group:" + record.Write.Id],
                _ => (string[])[],
            });
        }

        foreach (var (record, name) in batch.Records.SelectMany(record => (record.Write.Content?.Names ?? []).Select(name => (record, name))))
        {
            texts.AddRange([name.Name, name.Name[..3]]);
            ids.Add(NodeIdText.Name(record.Write.Id, name.Id));
        }

        foreach (var claim in batch.Claims)
        {
            ids.Add(NodeIdText.Claim(claim.Write.Id));
            if (claim.Write.Header is { From.IsClaim: false, To.IsClaim: false } header)
            {
                relationships.AddRange(header.ExternalId is { } id && firstIds[header.From.Value].Contains("--", StringComparison.Ordinal) && firstIds[header.To.Value].Contains("--", StringComparison.Ordinal)
                    ? [(id, firstIds[header.From.Value], firstIds[header.To.Value])]
                    : []);
                ids.Add(NodeIdText.Relationship(new RecordId(header.From.Value), header.TypeCode, new RecordId(header.To.Value)));
            }
        }

        ids.AddRange(batch.Decisions.Where(decision => !decision.Write.Withdraw).Select(decision => $"decision:{decision.Write.Id}.{decision.Write.Left}"));
    }
}
