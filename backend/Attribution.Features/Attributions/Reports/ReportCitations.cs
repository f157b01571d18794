using System.Globalization;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Store;

namespace Attribution.Features.Attributions.Reports;

/// <summary>The claims that a report rests on, numbered in the order in which they are first cited, and who may see them.</summary>
internal sealed class ReportCitations(GraphReading reading)
{
    private const int ReadSize = 10_000;

    private readonly List<ClaimNode> claims = [];
    private readonly Dictionary<ClaimId, int> numbers = [];

    /// <summary>The numbers of claims; new ones get the next.</summary>
    public IReadOnlyList<int> Of(IEnumerable<ClaimNode> cited) => [.. cited.Select(NumberOf).Distinct().Order()];

    /// <summary>Labels of all that was cited.</summary>
    public IEnumerable<LabelId> Labels => claims.Select(claim => claim.Claim.Content.Label).Distinct();

    /// <summary>All that was cited.</summary>
    public IReadOnlyList<ClaimNode> Claims => claims;

    /// <summary>The list of claims for the end of the report.</summary>
    public async Task<ReportBlock.Table> TableAsync(CancellationToken cancellationToken)
    {
        var names = await NamesAsync(cancellationToken);
        var sources = (await reading.Store.ReadSourcesAsync(reading.View, [.. claims.Select(claim => claim.Claim.Header.Source).Distinct()], cancellationToken)).ToDictionary(source => source.Id);
        List<IReadOnlyList<ReportCell>> rows = [];
        foreach (var (place, claim) in claims.Index())
        {
            var handling = HandlingNode.Of(await reading.Store.ReadLabelAsync(claim.Claim.Content.Label, cancellationToken)).Text;
            var type = await RelationshipNames.NameOfAsync(reading, claim.Claim.Header.TypeCode, cancellationToken);
            rows.Add(Row(place + 1, claim, type, names, sources.GetValueOrDefault(claim.Claim.Header.Source), handling));
        }

        return new ReportBlock.Table(["No.", "Claim", "Source and grade", "Valid; recorded", "Where it is said", "Handling"], rows);
    }

    private static IReadOnlyList<ReportCell> Row(int number, ClaimNode claim, string type, IReadOnlyDictionary<int, string> names, Source? source, string handling)
    {
        var content = claim.Claim.Content;
        var grade = content.Grade ?? source?.DefaultGrade ?? Grade.Ungraded;
        var where = string.Join("; ", content.Citations.Select(citation => citation.Url ?? citation.ExternalId ?? citation.SourceName).Distinct(StringComparer.Ordinal));
        return
        [
            new ReportCell(number.ToString(CultureInfo.InvariantCulture), null, number),
            $"{NameOf(names, claim.Claim.FromNumber)} {type} {NameOf(names, claim.Claim.ToNumber)} ({NodeIdText.Claim(claim.Claim.Id)}, version {claim.Claim.Version.ToString(CultureInfo.InvariantCulture)})",
            $"{source?.Name ?? "Protected source"}; {grade.Text}",
            $"{DayOf(content.ValidFrom)} to {DayOf(content.ValidTo)}; {DayOf(claim.Claim.RecordedFrom)}",
            where.Length > 0 ? where : "not stated",
            handling,
        ];
    }

    private static string NameOf(IReadOnlyDictionary<int, string> names, int number) => names.TryGetValue(number, out var name) && name.Length > 0 ? $"\"{name}\"" : "(not visible)";

    private static string DayOf(long? time) => time is { } known ? UnixMicroseconds.ToTime(known).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "undated";

    private async Task<IReadOnlyDictionary<int, string>> NamesAsync(CancellationToken cancellationToken)
    {
        var ends = claims.SelectMany(claim => new[] { claim.Claim.FromNumber, claim.Claim.ToNumber }).Distinct().ToArray();
        var leads = ends.Select(end => (End: end, reading.Snapshot.EntityOf(reading.View, end)?.Lead)).Where(pair => pair.Lead is not null).ToDictionary(pair => pair.End, pair => pair.Lead ?? 0);
        Dictionary<int, string> names = [];
        foreach (var chunk in leads.Values.Distinct().Order().Chunk(ReadSize))
        {
            foreach (var record in await reading.Store.ReadRecordsAsync(reading.View, chunk, cancellationToken))
            {
                names[record.Number] = RecordName.Of(record);
            }
        }

        return leads.ToDictionary(pair => pair.Key, pair => names.GetValueOrDefault(pair.Value, ""));
    }

    private int NumberOf(ClaimNode claim)
    {
        if (!numbers.TryGetValue(claim.Claim.Id, out var number))
        {
            claims.Add(claim);
            numbers[claim.Claim.Id] = number = claims.Count;
        }

        return number;
    }
}
