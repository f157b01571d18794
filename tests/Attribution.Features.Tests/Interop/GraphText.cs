using System.Globalization;
using System.Text;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Interop;

/// <summary>What a view shows of a store, one line an item, without ids and times of recording, the ends of claims by entity: two stores with equal texts hold the same graph.</summary>
internal static class GraphText
{
    public static async Task<IReadOnlyList<string>> OfAsync(IGraphStore store, View view)
    {
        Dictionary<int, string> names = [];
        List<string> lines = [];
        var (recordCount, claimCount) = (0, 0);
        await foreach (var record in store.ReadIndexRecordsAsync(long.MaxValue, CancellationToken.None))
        {
            recordCount = record.Number;
        }

        await foreach (var claim in store.ReadIndexClaimsAsync(long.MaxValue, CancellationToken.None))
        {
            claimCount = claim.Number;
        }

        foreach (var chunk in Enumerable.Range(1, recordCount).Chunk(5000))
        {
            foreach (var record in await store.ReadRecordsAsync(view, chunk, CancellationToken.None))
            {
                var source = await SourceAsync(store, view, record.Header.Source);
                names[record.Number] = record.Header.IdentityKey;
                lines.Add(await LineAsync(store, view, record, $"{record.Header.ExternalIds[0].Split('@')[0]} of {record.Header.OwnerUnit} by {source}"));
            }
        }

        List<ClaimVersion> claims = [];
        foreach (var chunk in Enumerable.Range(1, claimCount).Chunk(5000))
        {
            claims.AddRange(await store.ReadClaimsAsync(view, chunk, CancellationToken.None));
        }

        var claimNames = claims.ToDictionary(claim => claim.Number, claim => "claim " + claim.Header.ExternalId?.Split('@')[0]);
        foreach (var claim in claims)
        {
            if (End(claim.FromNumber, claim.Header.From.IsClaim) is { } from && End(claim.ToNumber, claim.Header.To.IsClaim) is { } to)
            {
                lines.Add(await LineAsync(store, view, claim, from, to));
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;

        string? End(int number, bool isClaim) => (isClaim ? claimNames : names).GetValueOrDefault(number);
    }

    private static async Task<string> SourceAsync(IGraphStore store, View view, Domain.Identifiers.SourceId id) =>
        (await store.ReadSourcesAsync(view, [id], CancellationToken.None)).FirstOrDefault()?.ExternalId ?? "protected";

    private static async Task<string> LineAsync(IGraphStore store, View view, RecordVersion record, string name)
    {
        StringBuilder line = new(name);
        line.Append(CultureInfo.InvariantCulture, $" kind {record.Header.KindCode} key {record.Header.IdentityKey} revoked {record.Content.Revoked}");
        line.Append(' ').Append(await LabelAsync(store, record.Content.Label));
        foreach (var known in record.Content.Names)
        {
            line.Append(" name ").Append(known.Name).Append(known.IsPrimary ? "* by " : " by ").Append(await SourceAsync(store, view, known.Source));
        }

        line.Append(' ').AppendJoin(' ', record.Content.Selectors.Select(selector => selector.Key));
        line.Append(' ').AppendJoin(' ', record.Content.Citations);
        return line.Append(' ').Append(Encoding.UTF8.GetString(record.Content.Properties.Span)).ToString();
    }

    private static async Task<string> LineAsync(IGraphStore store, View view, ClaimVersion claim, string from, string to)
    {
        var content = claim.Content;
        var (source, label) = (await SourceAsync(store, view, claim.Header.Source), await LabelAsync(store, content.Label));
        return $"claim {claim.Header.ExternalId?.Split('@')[0]} of {claim.Header.OwnerUnit} by {source} {claim.Header.TypeName} from {from} to {to} " 
            + string.Create(CultureInfo.InvariantCulture, $"{content.Confidence} {content.Grade?.Text} {content.ProvenanceCluster} {content.Statement} {content.ValidFrom} {content.ValidTo} {content.ReportedAt} ")
            + $"{label} {string.Join(' ', content.Citations)} {Encoding.UTF8.GetString(content.Properties.Span)}";
    }

    private static async Task<string> LabelAsync(IGraphStore store, Domain.Identifiers.LabelId id)
    {
        HandlingLabel label = await store.ReadLabelAsync(id, CancellationToken.None);
        return $"{label.Tlp} {label.Pap} {label.HandlingCodes} {string.Join(';', label.Audience.Select(rule => $"{rule.Owners}>{rule.ReleaseTo}{(rule.NamedAccountsOnly ? "!" : "")}"))}";
    }
}
