using System.Text.Json;
using Attribution.Domain.Relationships;
using Attribution.Features.Attributions.AliasResolution;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>What the visible records and claims say of each actor, as the matcher takes it.</summary>
internal static class AliasSources
{
    private const int ReadSize = 10_000;
    private const int MostRecords = 500;
    private const int MostText = 20_000;
    private const int MostReferences = 500;

    private static readonly RelationshipFilter Origins = new() { TypeCodes = [(ushort)RelationshipType.OriginatesFrom], Direction = Direction.Outgoing };

    /// <summary>One record an actor, in the order of the actors.</summary>
    public static async Task<IReadOnlyList<AliasRecord>> ReadAsync(GraphReading reading, IReadOnlyList<(ActorDossier Dossier, Entity Entity)> actors, CancellationToken cancellationToken)
    {
        var countries = actors.Select(actor => reading.Snapshot.Relationships(reading.View, actor.Entity, Origins, RelationshipOrder.Default, null, 1, false).Rows.Select(row => row.ToLead).FirstOrDefault()).ToArray();
        var records = await RecordsAsync(reading, actors.SelectMany(actor => actor.Entity.Records.Take(MostRecords)).Concat(countries.Where(lead => lead > 0)), cancellationToken);
        return [.. actors.Zip(countries, (actor, country) => RecordOf(
            actor.Dossier,
            [.. actor.Entity.Records.Take(MostRecords).Select(number => records.GetValueOrDefault(number)).OfType<RecordVersion>()],
            records.GetValueOrDefault(country) is { } location ? Text(location, "country") : null))];
    }

    private static AliasRecord RecordOf(ActorDossier dossier, IReadOnlyList<RecordVersion> records, string? country)
    {
        var tools = dossier.Values.Where(value => value.Value.Type == SoftwareEvidence.Type).Select(value => value.Display).Distinct(StringComparer.Ordinal).ToArray();
        var description = string.Join('\n', records.Select(record => Text(record, "description")).OfType<string>().Distinct(StringComparer.Ordinal));
        return new AliasRecord(dossier.ActorId)
        {
            Names = [.. records.SelectMany(record => record.Content.Names).Select(name => name.Name).Distinct(StringComparer.Ordinal)],
            Description = description.Length > MostText ? description[..MostText] : description,
            Tools = tools.Length > 0 ? tools : null,
            Country = country?.ToUpperInvariant(),
            Sectors = [.. dossier.Values.Where(value => value.Value.Type == VictimSectorEvidence.Type).Select(value => value.Display).Distinct(StringComparer.Ordinal)],
            References =
            [
                .. records.SelectMany(record => record.Content.Citations).Select(citation => citation.Url).OfType<string>().Select(ReportKeys.AddressOf)
                    .Concat(dossier.Values.SelectMany(value => value.Reports).Where(report => ReportKeys.IsReport(report) && !report.StartsWith("cluster ", StringComparison.Ordinal) && !report.StartsWith("case ", StringComparison.Ordinal)))
                    .Where(address => address.Contains('/', StringComparison.Ordinal) && !IsSourcePage(address))
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostReferences),
            ],
        };
    }

    // The page of the catalogue itself is cited by all of its records.
    private static bool IsSourcePage(string address) => address.StartsWith("attack.mitre.org/", StringComparison.Ordinal) || address.StartsWith("github.com/MISP/", StringComparison.OrdinalIgnoreCase) || address.StartsWith("github.com/stamparm/", StringComparison.OrdinalIgnoreCase);

    private static async Task<Dictionary<int, RecordVersion>> RecordsAsync(GraphReading reading, IEnumerable<int> numbers, CancellationToken cancellationToken)
    {
        Dictionary<int, RecordVersion> records = [];
        foreach (var chunk in numbers.Distinct().Order().Chunk(ReadSize))
        {
            foreach (var record in await reading.Store.ReadRecordsAsync(reading.View, chunk, cancellationToken))
            {
                records[record.Number] = record;
            }
        }

        return records;
    }

    private static string? Text(RecordVersion record, string property) =>
        !record.Content.Properties.IsEmpty && JsonElement.Parse(record.Content.Properties.Span) is { ValueKind: JsonValueKind.Object } properties
            && properties.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
