using System.Globalization;
using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Extraction;
using Attribution.Graph.Store;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>
/// What a record states of itself in properties of our own: <c>x_languages</c>, <c>x_active_hours</c>, <c>x_name_servers</c>, from when a tool was sold or leaked
/// (<c>x_leaked_on</c>, <c>x_sold_on</c>), and how common a thing is worldwide (<c>x_prevalence</c>). What is not of its form is left out.
/// </summary>
internal static class DeclaredTraits
{
    private const int MostTexts = 20;
    private const int MostHours = 24;

    // Hours are compared in blocks of this many.
    private const int Block = 4;

    // The types of value that a prevalence is said of; what is only made from such a value is more common.
    private static readonly HashSet<EvidenceType> Exact = [SoftwareEvidence.Type, Ipv4Evidence.Type, HostNameEvidence.Type, CertificateEvidence.Type, WalletEvidence.Type, HandleEvidence.Type];

    /// <summary>Languages, by their primary subtag (BCP 47), such as "ru" of "ru-RU".</summary>
    public static IEnumerable<TypedValue> Languages(JsonElement properties) => Texts(properties, "x_languages")
        .Select(language => language.Split('-', '_')[0].ToLowerInvariant())
        .Where(language => language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower))
        .Distinct(StringComparer.Ordinal)
        .Select(language => new TypedValue(LanguageEvidence.Type, language));

    /// <summary>Blocks of hours in which something was active.</summary>
    public static IEnumerable<TypedValue> ActiveHours(JsonElement properties) => Items(properties, "x_active_hours")
        .Take(MostHours)
        .Select(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var hour) ? hour : -1)
        .Where(hour => hour is >= 0 and < 24)
        .Select(BlockOf)
        .Distinct();

    /// <summary>The block of hours in which network traffic began; none for a start on the hour 0, which is a day without a time.</summary>
    public static IEnumerable<TypedValue> StartOf(JsonElement properties) =>
        Text(properties, "start") is { } start && DateTimeOffset.TryParse(start, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time.UtcDateTime.TimeOfDay > TimeSpan.Zero
            ? [BlockOf(time.UtcDateTime.Hour)]
            : [];

    /// <summary>Name servers of a domain, with the list that calls one a hub.</summary>
    public static IEnumerable<(TypedValue Value, string Display, string? HubRule)> NameServers(JsonElement properties) => Texts(properties, "x_name_servers")
        .Select(host => host.Trim().TrimEnd('.').ToLowerInvariant())
        .Where(host => host.Length is > 3 and <= 253 && host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) == UriHostNameType.Dns)
        .Distinct(StringComparer.Ordinal)
        .Select(host => (new TypedValue(NameServerEvidence.Type, host), host, HubLists.RuleOf(HostParts.Of(host, HubLists.Suffixes))));

    /// <summary>The day from which the tool of a record was sold or leaked, the earlier of both; null: never, or not said.</summary>
    public static DateOnly? LeakedOn(RecordVersion record) => (Kind)record.Header.KindCode is Kind.Malware or Kind.Tool && PropertiesOf(record) is var properties
        ? new[] { Day(properties, "x_leaked_on"), Day(properties, "x_sold_on") }.Min()
        : null;

    /// <summary>Share of unrelated cases worldwide that would show the thing, above 0 to 1; null: not said, or not said of values of this type.</summary>
    public static double? Prevalence(RecordVersion record, EvidenceType type) =>
        Exact.Contains(type) && PropertiesOf(record) is { ValueKind: JsonValueKind.Object } properties && properties.TryGetProperty("x_prevalence", out var value)
            && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var share) && share is > 0 and <= 1
            ? share
            : null;

    /// <summary>The properties of a record; undefined where it has none.</summary>
    public static JsonElement PropertiesOf(RecordVersion record) => record.Content.PropertyValues;

    private static TypedValue BlockOf(int hour) =>
        new(WorkingHoursEvidence.Type, string.Create(CultureInfo.InvariantCulture, $"{hour / Block * Block:00}–{(hour / Block * Block) + Block:00}"));

    private static DateOnly? Day(JsonElement properties, string name) =>
        Text(properties, name) is { Length: >= 10 } text && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(JsonElement properties, string name) =>
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Texts(JsonElement properties, string name) =>
        Items(properties, name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "").Take(MostTexts);

    private static IEnumerable<JsonElement> Items(JsonElement properties, string name) =>
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Empty<JsonElement>();
}
