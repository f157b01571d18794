using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Graph.Store;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>Random records: named things, observables, cases, notes, charts, and what desks keep of targets, hit checks and notices.</summary>
internal sealed class PlanThings(PlanState state)
{
    /// <summary>Kinds that are no entities: nothing is linked with them.</summary>
    public static readonly IReadOnlySet<Kind> Kept = new HashSet<Kind> { Kind.Chart, Kind.Target, Kind.HitCheck, Kind.HitQuota, Kind.Notice, Kind.InformationRequest, Kind.PreservationItem, Kind.PlannedAction, Kind.MailState, Kind.Membership, Kind.JointOperation, Kind.OperationTask, Kind.OperationNote, Kind.UseConsent, Kind.Release, Kind.SharingGroup, Kind.DutyContact, Kind.UnitCall, Kind.NearMatch };

    private readonly PlanDice dice = state.Dice;

    /// <summary>A new record of the unit; null where chance made one that the unit has already.</summary>
    public PlannedRecord? New(string unit, string account) => dice.Below(20) switch
    {
        < 9 => Named(unit, dice.Pick(PlanWords.NamedKinds)),
        < 14 => Observable(unit),
        < 17 => Case(unit),
        < 19 => Note(unit),
        _ => dice.Chance(50) ? Chart(unit, account) : OfADesk(unit, dice.Pick([Kind.Target, Kind.HitCheck, Kind.HitQuota, Kind.Notice, Kind.InformationRequest, Kind.PreservationItem, Kind.PlannedAction, Kind.MailState, Kind.Membership, Kind.JointOperation, Kind.OperationTask, Kind.OperationNote, Kind.UseConsent, Kind.Release, Kind.SharingGroup, Kind.DutyContact, Kind.UnitCall, Kind.NearMatch])),
    };

    /// <summary>A new thing of the unit, under one name, for everyone.</summary>
    public PlannedRecord ForAll(string unit, string name)
    {
        var (stixId, source) = (dice.StixId("malware"), state.SourceOf(unit));
        var label = HandlingLabel.Public(unit);
        state.Taken.Add((unit, source, stixId));
        RecordHeader header = new(unit, source, (ushort)Kind.Malware, "malware", $"key {stixId}", [stixId]);
        var content = ContentOf(Kind.Malware, stixId, Properties(Kind.Malware, unit, stixId, name)) with { Names = [NameOf(unit, 0) with { Name = name }] };
        RecordWrite write = new() { Id = new RecordId(dice.Id()), ExpectedVersion = 0, Header = header, Content = content };
        state.RecordOrder.Add(write.Id);
        return Remember(new PlannedRecord(write, label, [label]), header, 1);
    }

    /// <summary>A new notice to the unit; with a purpose of this name, it is about nothing.</summary>
    public PlannedRecord NoticeTo(string unit, HandlingLabel label, string? name = null)
    {
        var (id, source) = ($"notice:{IdText.Format(dice.Id())}", state.SourceOf(unit == PlanState.OwnerOfNothing ? PlanState.Owners[0].Unit : unit));
        state.Taken.Add((unit, source, id));
        RecordHeader header = new(unit, source, (ushort)Kind.Notice, KindRegistry.Of(Kind.Notice).StixType, id, [id]);
        var notice = name is null ? Notice() : new JsonObject { ["reason"] = "HitCheck", ["units"] = new JsonArray("RO-CYB"), ["supervisorsOnly"] = false, ["purpose"] = name };
        var content = ContentOf(Kind.Notice, id, JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["notice"] = notice }));
        RecordWrite write = new() { Id = new RecordId(dice.Id()), ExpectedVersion = 0, Header = header, Content = content };
        state.RecordOrder.Add(write.Id);
        return Remember(new PlannedRecord(write, label, []), header, 1);
    }

    /// <summary>The next version of a record, under a label drawn anew.</summary>
    public PlannedRecord Next(RecordId id)
    {
        var (planned, header, version) = state.Records[id];
        var label = dice.Chance(60) ? PlanLabels.Draw(dice, header.OwnerUnit) : planned.Label ?? HandlingLabel.OwnedBy(header.OwnerUnit);
        var (content, nameLabels) = Content((Kind)header.KindCode, header.OwnerUnit, label, header.ExternalIds[0]);
        return Remember(new PlannedRecord(new RecordWrite { Id = id, ExpectedVersion = version, Content = content }, label, nameLabels), header, version + 1);
    }

    /// <summary>The end of a record.</summary>
    public PlannedRecord End(RecordId id)
    {
        var (planned, header, version) = state.Records[id];
        PlannedRecord end = new(new RecordWrite { Id = id, ExpectedVersion = version, Content = null }, null, []);
        state.Records[id] = (planned, header, version + 1);
        return end;
    }

    private PlannedRecord? Named(string unit, Kind kind)
    {
        var alike = state.Where(header => (Kind)header.KindCode == kind);
        if (alike.Count > 0 && dice.Chance(25))
        {
            var other = state.HeaderOf(dice.Pick(alike));
            return Make(unit, kind, other.IdentityKey, other.ExternalIds);
        }

        var stixType = kind == Kind.Custom ? "x-thing" : KindRegistry.Of(kind).StixType;
        var stixId = dice.StixId(stixType);
        return Make(unit, kind, $"key {stixId}", dice.Chance(30) ? [stixId, $"G{dice.Below(5):D4}"] : [stixId]);
    }

    private PlannedRecord? Observable(string unit)
    {
        var (kind, value) = dice.Below(3) switch
        {
            0 => (Kind.DomainName, dice.Pick(PlanWords.Domains)),
            1 => (Kind.Ipv4Addr, dice.Pick(PlanWords.Addresses)),
            _ => (Kind.CryptoWallet, dice.Pick(PlanWords.Wallets)),
        };
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
        return Make(unit, kind, $"{kind} {value}", [$"{KindRegistry.Of(kind).StixType}--{Guid.ParseExact(digest[..32], "N"):D}"], value);
    }

    private PlannedRecord? Case(string unit)
    {
        var reference = dice.Pick(PlanWords.References);
        return Make(unit, Kind.Case, $"case:{unit}:{IdText.Format(dice.Id())}", [$"case-reference:{reference}", dice.StixId("incident")], reference);
    }

    private PlannedRecord? Note(string unit)
    {
        var stixId = dice.StixId("note");
        return Make(unit, dice.Chance(70) ? Kind.Note : Kind.Opinion, $"note:{stixId}", [stixId]);
    }

    private PlannedRecord? Chart(string unit, string account)
    {
        var id = $"chart:{IdText.Format(dice.Id())}";
        return Make(unit, Kind.Chart, id, [id], account, PlanLabels.Named(unit, account));
    }

    private PlannedRecord? OfADesk(string unit, Kind kind)
    {
        var prefix = kind switch
        {
            Kind.Target => "target:",
            Kind.HitCheck => "hit-check:",
            Kind.Notice => "notice:",
            Kind.InformationRequest => "request:",
            Kind.PreservationItem => "preservation-item:",
            Kind.PlannedAction => "action:",
            Kind.MailState => "mail-state:",
            Kind.Membership => "membership:",
            Kind.JointOperation => "operation:",
            Kind.OperationTask => "task:",
            Kind.OperationNote => "operation-note:",
            Kind.UseConsent => "consent:",
            Kind.Release => "release:",
            Kind.DutyContact => "duty-contact:",
            Kind.UnitCall => "call:",
            Kind.NearMatch => "near-match:",
            Kind.SharingGroup => "sharing-group:",
            _ => "hit-quota:",
        };
        var id = prefix + IdText.Format(dice.Id());
        return Make(unit, kind, id, [id]);
    }

    private PlannedRecord? Make(string unit, Kind kind, string identityKey, IReadOnlyList<string> externalIds, string? value = null, HandlingLabel? label = null)
    {
        var source = state.SourceOf(unit);
        if (!state.Taken.Add((unit, source, externalIds[0])))
        {
            return null;
        }

        var stixType = kind == Kind.Custom ? "x-thing" : KindRegistry.Of(kind).StixType;
        RecordHeader header = new(unit, source, (ushort)kind, stixType, identityKey, externalIds);
        label ??= PlanLabels.Draw(dice, unit);
        var (content, nameLabels) = Content(kind, unit, label, value ?? externalIds[0]);
        RecordWrite write = new() { Id = new RecordId(dice.Id()), ExpectedVersion = 0, Header = header, Content = content };
        state.RecordOrder.Add(write.Id);
        return Remember(new PlannedRecord(write, label, nameLabels), header, 1);
    }

    private PlannedRecord Remember(PlannedRecord planned, RecordHeader header, int version)
    {
        state.Records[planned.Write.Id] = (planned, header, version);
        return planned;
    }

    private (RecordContent Content, IReadOnlyList<HandlingLabel> NameLabels) Content(Kind kind, string unit, HandlingLabel label, string value)
    {
        List<(NameContent Name, HandlingLabel Label)> names = [];
        if (PlanWords.NamedKinds.Contains(kind) || kind == Kind.Case)
        {
            for (var index = 0; index <= dice.Below(3); index++)
            {
                names.Add((NameOf(unit, index), dice.Chance(70) ? label : PlanLabels.Draw(dice, unit)));
            }
        }

        var properties = Properties(kind, unit, value, names is [var first, ..] && first.Label == label ? first.Name.Name : null);
        return (ContentOf(kind, value, properties) with { Names = [.. names.Select(name => name.Name)] }, [.. names.Select(name => name.Label)]);
    }

    private RecordContent ContentOf(Kind kind, string value, byte[] properties) => new()
    {
        Label = default,
        Properties = properties,
        Selectors = SelectorType(kind) is { } type && SelectorNormalizer.TryNormalize(type, value, out var selector, out _) ? [selector] : [],
        Citations = dice.Chance(40) ? [new Citation($"Report {dice.Below(9)}", "https://reports.example/" + dice.Below(9), $"T{dice.Below(9)}")] : [],
        Grade = dice.Chance(60) ? new Grade(GradeScheme.Admiralty, dice.Pick(["A", "B", "C", "F"]), dice.Pick(["1", "2", "5", "6"])) : null,
        ValidFrom = dice.SomeTime(),
        ValidTo = dice.SomeTime(),
        Created = dice.SomeTime(),
        Modified = dice.SomeTime(),
        Revoked = dice.Chance(6),
        ContentHash = SHA256.HashData(properties),
    };

    private NameContent NameOf(string unit, int index) =>
        new() { Id = new NameId(dice.Id()), Name = PlanWords.Name(dice), IsPrimary = index == 0, Source = state.SourceOf(unit), Label = default };

    private byte[] Properties(Kind kind, string unit, string value, string? name)
    {
        SortedDictionary<string, JsonNode?> properties = new(StringComparer.Ordinal) { ["description"] = $"{PlanWords.Name(dice)} of {unit}" };
        if (name is not null)
        {
            properties["name"] = name;
        }

        foreach (var (key, node) in Own(kind, value))
        {
            properties[key] = node;
        }

        return JsonSerializer.SerializeToUtf8Bytes(properties);
    }

    private IEnumerable<(string Name, JsonNode? Value)> Own(Kind kind, string value) => kind switch
    {
        Kind.DomainName or Kind.Ipv4Addr => [("value", value)],
        Kind.CryptoWallet => [("currency", "btc"), ("value", value)],
        Kind.Note => [("abstract", PlanWords.Name(dice)), ("authors", new JsonArray("analyst")), ("content", PlanWords.Name(dice))],
        Kind.Opinion => [("explanation", PlanWords.Name(dice)), ("opinion", "agree")],
        Kind.Chart => [("document", new JsonObject { ["nodes"] = dice.Below(9) }), ("name", $"Chart {dice.Below(9)}")],
        Kind.Case =>
        [
            ("x_case_reference", value), ("x_jurisdiction", dice.Pick(["PL", "RO", "CZ"])), ("x_offence", dice.Pick(["ransomware", "fraud"])), ("x_opened", $"2025-0{1 + dice.Below(9)}-11"), ("x_status", "open"),
        ],
        Kind.Target => [("target", Target())],
        Kind.HitCheck => [("check", Check())],
        Kind.HitQuota => [("quota", new JsonObject { ["asked"] = new JsonObject { ["pl.analyst1/phone"] = dice.Below(9) }, ["stopped"] = new JsonArray() })],
        Kind.Notice => [("notice", Notice())],
        Kind.InformationRequest => [("request", Request())],
        Kind.PreservationItem => [("item", Item())],
        Kind.PlannedAction => [("action", Action())],
        Kind.MailState => [("mail", new JsonObject { ["upTo"] = dice.Below(9), ["count"] = 1, ["isSent"] = true })],
        Kind.Membership => [("membership", Membership())],
        Kind.JointOperation => [("operation", new JsonObject { ["codeName"] = PlanWords.Name(dice), ["aim"] = PlanWords.Name(dice), ["startsOn"] = "2026-01-01T00:00:00Z", ["state"] = "Running", ["openedBy"] = "pl.analyst1" })],
        Kind.OperationTask => [("task", new JsonObject { ["operation"] = OneOf(Kind.JointOperation), ["title"] = PlanWords.Name(dice), ["unit"] = dice.Pick(["PL-CYB", "RO-CYB"]), ["state"] = "Open", ["addedBy"] = "pl.analyst1" })],
        Kind.OperationNote => [("note", new JsonObject { ["operation"] = OneOf(Kind.JointOperation), ["text"] = PlanWords.Name(dice), ["author"] = "pl.analyst1", ["conditions"] = new JsonArray(new JsonObject { ["unit"] = "RO-CYB", ["codes"] = "H1, H2" }) })],
        Kind.UseConsent => [("consent", new JsonObject { ["owner"] = dice.Pick(["PL-CYB", "RO-CYB"]), ["items"] = new JsonArray("record:" + IdText.Format(dice.Id())), ["use"] = "Court", ["reason"] = PlanWords.Name(dice), ["askedBy"] = "pl.analyst1", ["state"] = dice.Pick(["Requested", "Granted"]) })],
        Kind.Release => [("release", new JsonObject { ["items"] = new JsonArray(new JsonObject { ["id"] = "record:" + IdText.Format(dice.Id()), ["version"] = 1, ["outcome"] = dice.Pick(["Released", "NotOwner"]) }), ["releaseTo"] = new JsonArray("unit:RO-CYB"), ["reason"] = PlanWords.Name(dice), ["askedBy"] = "pl.analyst1", ["state"] = dice.Pick(["Asked", "Released", "Withdrawn"]) })],
        Kind.DutyContact => [("contact", new JsonObject { ["name"] = PlanWords.Name(dice), ["phone"] = "+48225550100", ["hours"] = "always", ["timeZone"] = "Europe/Warsaw", ["languages"] = new JsonArray("en"), ["keptBy"] = "pl.analyst1" })],
        Kind.UnitCall => [("call", Call())],
        Kind.NearMatch => [("match", new JsonObject { ["check"] = OneOf(Kind.HitCheck), ["asker"] = "RO-CYB", ["target"] = OneOf(Kind.Target), ["asked"] = "ion popescu, 1984-03-12", ["purpose"] = "national-investigation", ["nameSimilarity"] = 90, ["birthDate"] = "Partial" })],
        Kind.SharingGroup => [("group", new JsonObject { ["name"] = PlanWords.Name(dice), ["membersSeeMembers"] = dice.Chance(50), ["openedBy"] = "pl.analyst1" })],
        Kind.Malware => [("is_family", true), ("malware_types", new JsonArray("ransomware"))],
        Kind.Indicator => [("pattern", "[ipv4-addr:value = '192.0.2.1']"), ("pattern_type", "stix")],
        _ => [],
    };

    // Withdrawn, so that nothing follows from it at a time of its own.
    private JsonObject Target() => new()
    {
        ["case"] = IdText.Format(dice.Id()), ["type"] = "WalletBtc", ["value"] = dice.Pick(PlanWords.Wallets), ["policy"] = dice.Pick(["Notify", "Silent"]),
        ["reason"] = PlanWords.Name(dice), ["declaredBy"] = "pl.analyst1", ["withdrawnBy"] = "pl.analyst1",
    };

    // Never received, so that nothing follows from it at a time of its own.
    private JsonObject Request() => new()
    {
        ["case"] = IdText.Format(dice.Id()), ["instrument"] = "eu-2023-977", ["from"] = "PL", ["to"] = "RO", ["timeZone"] = "Europe/Bucharest", ["askedUnit"] = dice.Pick(["PL-CYB", "RO-CYB"]),
        ["purpose"] = "national-investigation", ["justification"] = PlanWords.Name(dice), ["text"] = PlanWords.Name(dice), ["state"] = dice.Pick(["Draft", "Answered", "Refused"]),
        ["steps"] = new JsonArray(new JsonObject { ["state"] = "Draft", ["at"] = "2026-01-01T00:00:00Z", ["by"] = "pl.analyst1", ["unit"] = "PL-CYB" }),
        ["answer"] = new JsonObject
        {
            ["text"] = PlanWords.Name(dice),
            ["records"] = new JsonArray([.. state.RecordOrder.Take(3).Select(id => JsonValue.Create($"{id}"))]),
            ["use"] = new JsonObject { ["purposes"] = new JsonArray("national-investigation"), ["court"] = "No", ["onwardSharing"] = "OnConsent", ["retainUntil"] = "2027-01-01T00:00:00Z" },
        },
    };

    // Of a time to come, so that nothing follows from it at a time of its own.
    private JsonObject Call() => new()
    {
        ["called"] = dice.Pick(["PL-CYB", "RO-CYB"]), ["request"] = OneOf(Kind.InformationRequest), ["text"] = PlanWords.Name(dice), ["calledBy"] = "pl.analyst1", ["calledAt"] = "9999-01-01T00:00:00Z",
        ["acknowledgedBy"] = "ro.analyst1", ["acknowledgedAt"] = "9999-01-01T00:00:00Z",
    };

    private JsonObject Item() => new()
    {
        ["case"] = IdText.Format(dice.Id()), ["what"] = PlanWords.Name(dice), ["holder"] = PlanWords.Name(dice), ["place"] = "here", ["country"] = "RO", ["routeUnit"] = "RO-CYB",
        ["vanishesAt"] = "2026-12-01T00:00:00Z", ["purpose"] = "national-investigation", ["reason"] = PlanWords.Name(dice), ["addedBy"] = "pl.analyst1",
    };

    // Called off, likewise.
    private JsonObject Action() => new()
    {
        ["case"] = IdText.Format(dice.Id()), ["type"] = "Search", ["from"] = "2030-05-07T04:00:00Z", ["to"] = "2030-05-07T08:00:00Z", ["place"] = new JsonObject { ["country"] = dice.Pick(["PL", "RO"]), ["locality"] = PlanWords.Name(dice) },
        ["policy"] = dice.Pick(["Notify", "Silent"]), ["reason"] = PlanWords.Name(dice), ["plannedBy"] = "pl.analyst1", ["cancelledBy"] = "pl.analyst1",
    };

    // Of something given too, whoever sees it.
    private JsonObject Notice()
    {
        JsonObject notice = new() { ["reason"] = dice.Pick(["Deconfliction", "HitCheck", "Sweep"]), ["units"] = new JsonArray("RO-CYB"), ["supervisorsOnly"] = false };
        if (dice.Chance(40) && state.RecordOrder.Count > 0)
        {
            notice["reason"] = dice.Pick(["RecordCorrected", "RecordWithdrawn"]);
            notice["subject"] = $"record:{dice.Pick(state.RecordOrder)}";
            notice["changedAt"] = 1_780_000_000_000_000;
        }

        return notice;
    }

    // Not joined: a right that follows from a record which its own member does not see would be another right without that record.
    private JsonObject Membership() => new()
    {
        ["circle"] = dice.Chance(50) ? $"operation:PL-CYB/{OneOf(Kind.JointOperation)}" : $"group:PL-CYB/{OneOf(Kind.SharingGroup)}", ["name"] = PlanWords.Name(dice), ["member"] = dice.Pick(["unit:PL-CYB", "unit:RO-CYB"]), ["state"] = dice.Pick(["Invited", "Left"]), ["changedBy"] = "pl.analyst1",
    };

    private string OneOf(Kind kind) => state.Where(header => (Kind)header.KindCode == kind) is { Count: > 0 } known ? $"{dice.Pick(known)}" : IdText.Format(dice.Id());

    private JsonObject Check() => new()
    {
        ["case"] = IdText.Format(dice.Id()), ["purpose"] = "national-investigation", ["justification"] = PlanWords.Name(dice), ["askedBy"] = "pl.analyst1",
        ["asked"] = new JsonArray(new JsonObject { ["type"] = "WalletBtc", ["value"] = dice.Pick(PlanWords.Wallets), ["contacts"] = new JsonArray(), ["found"] = "" }),
    };

    private static SelectorType? SelectorType(Kind kind) => kind switch
    {
        Kind.DomainName => Domain.Selectors.SelectorType.DomainName,
        Kind.Ipv4Addr => Domain.Selectors.SelectorType.Ipv4Address,
        Kind.CryptoWallet => Domain.Selectors.SelectorType.WalletBtc,
        _ => null,
    };
}
