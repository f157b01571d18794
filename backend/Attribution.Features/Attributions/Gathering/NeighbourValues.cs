using System.Globalization;
using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>The typed values that one thing gives, with their words for people.</summary>
internal static class NeighbourValues
{
    private static readonly ObservableReader Observables = new(HubLists.Suffixes);

    /// <summary>The values; none for a thing that says nothing of the kind in this relationship.</summary>
    /// <param name="record">The record that gives the thing its id.</param>
    /// <param name="type">How it is connected.</param>
    public static IReadOnlyList<(TypedValue Value, string Display, string? HubRule)> Of(RecordVersion record, RelationshipType type)
    {
        var kind = (Kind)record.Header.KindCode;
        var properties = DeclaredTraits.PropertiesOf(record);
        return kind switch
        {
            Kind.AttackPattern => Itself(TechniqueEvidence.Type, record, properties),
            Kind.Malware or Kind.Tool when type is RelationshipType.VariantOf or RelationshipType.DerivedFrom => Itself(SoftwareLineageEvidence.Type, record, properties),
            Kind.Malware or Kind.Tool => [.. Itself(SoftwareEvidence.Type, record, properties), .. Languages(properties)],
            Kind.X509Certificate => Itself(CertificateEvidence.Type, record, properties),
            Kind.CryptoWallet or Kind.BankAccount => Itself(WalletEvidence.Type, record, properties),
            Kind.UserAccount or Kind.MessagingHandle or Kind.EmailAddr or Kind.PhoneNumber => [.. Itself(HandleEvidence.Type, record, properties), .. Languages(properties)],
            Kind.DomainName => [.. Network(Text(properties, "value")), .. DeclaredTraits.NameServers(properties)],
            Kind.Ipv4Addr or Kind.Url => Network(Text(properties, "value")),
            Kind.EmailMessage => [.. Shown(TextPassages.Of(Text(properties, "body")))],
            Kind.NetworkTraffic => [.. Port(properties), .. Shown(DeclaredTraits.StartOf(properties))],
            Kind.Location when EvidenceKinds.IsVictim(type) => Word(VictimCountryEvidence.Type, Text(properties, "country")?.ToUpperInvariant()),
            Kind.Identity when EvidenceKinds.IsVictim(type) => [.. Texts(properties, "sectors").SelectMany(sector => Word(VictimSectorEvidence.Type, sector.ToLowerInvariant()))],
            _ => [],
        };
    }

    /// <summary>What a case, its like or an actor says of itself; none for other things.</summary>
    public static IReadOnlyList<(TypedValue Value, string Display, string? HubRule)> OwnOf(RecordVersion record)
    {
        var kind = (Kind)record.Header.KindCode;
        if (!EvidenceKinds.Subjects.Contains(kind) && !EvidenceKinds.Actors.Contains(kind))
        {
            return [];
        }

        var properties = DeclaredTraits.PropertiesOf(record);
        return
        [
            .. EvidenceKinds.Subjects.Contains(kind) ? Shown(TextPassages.Of(Text(properties, "description"))) : [],
            .. kind is Kind.Case ? Word(ModusOperandiEvidence.Type, Text(properties, "x_offence")?.ToLowerInvariant()) : [],
            .. Languages(properties),
            .. Shown(DeclaredTraits.ActiveHours(properties)),
        ];
    }

    private static IEnumerable<(TypedValue, string, string?)> Languages(JsonElement properties) => Shown(DeclaredTraits.Languages(properties));

    private static IEnumerable<(TypedValue, string, string?)> Shown(IEnumerable<TypedValue> values) => values.Select(value => (value, value.Value, (string?)null));

    private static (TypedValue, string, string?)[] Itself(EvidenceType type, RecordVersion record, JsonElement properties)
    {
        var name = properties.ValueKind == JsonValueKind.Object ? RecordName.Of(record) : KindRegistry.Of((Kind)record.Header.KindCode).Title;
        return [(new TypedValue(type, NodeIdText.Entity(record.Id)), name, null)];
    }

    private static IReadOnlyList<(TypedValue, string, string?)> Network(string? observable)
    {
        if (observable is not { Length: > 0 and <= 2048 })
        {
            return [];
        }

        var rule = HubLists.RuleOf(HostParts.Of(observable, HubLists.Suffixes));
        return [.. Observables.Read([observable], []).Select(value => (value, Words(value), rule))];
    }

    private static string Words(TypedValue value) =>
        value.Type == Network24Evidence.Type ? $"{value.Value}.0/24" : value.Type == Network16Evidence.Type ? $"{value.Value}.0.0/16" : value.Value;

    private static IReadOnlyList<(TypedValue, string, string?)> Port(JsonElement properties) =>
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("dst_port", out var port) && port.ValueKind == JsonValueKind.Number && port.TryGetInt32(out var number) && number is not (80 or 443)
            ? Word(PortEvidence.Type, number.ToString(CultureInfo.InvariantCulture))
            : [];

    private static IReadOnlyList<(TypedValue, string, string?)> Word(EvidenceType type, string? word) => word is { Length: > 0 and <= 200 } ? [(new TypedValue(type, word), word, null)] : [];

    private static string? Text(JsonElement properties, string name) =>
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement properties, string name) =>
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "").Take(20)
            : [];
}
