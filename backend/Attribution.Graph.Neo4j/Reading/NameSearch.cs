using System.Runtime.CompilerServices;
using Attribution.Domain.Names;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>
/// Search by name and selector: texts that match, by length, text and number, narrowed down by a TEXT index; each match is checked here against the
/// version in effect, since a text stays linked to a record that once had it.
/// </summary>
internal sealed class NameSearch(GraphClient client, RecordReading records)
{
    /// <summary>Matches checked at a time.</summary>
    private const int Slice = 200;

    private const string Order = """
        MATCH (t)<-[:CALLED]-(r:Record) WHERE size($kinds) = 0 OR r.kind IN $kinds
        RETURN t.folded AS folded, r.number AS number ORDER BY t.length, t.sort, r.number
        """;

    private const string Exact = $"MATCH (t:SearchText) WHERE t.folded = $text WITH t {Order}";
    private const string Prefix = $"MATCH (t:SearchText) WHERE t.folded STARTS WITH $text WITH t {Order}";
    private const string Contains = $"MATCH (t:SearchText) WHERE t.folded CONTAINS $text WITH t {Order}";

    public async IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (query.Folded.Length == 0 || (query.Tier == MatchTier.Contains && query.Folded.Length < MatchTiers.MinContainsLength))
        {
            yield break;
        }

        List<(string Folded, int Number)> slice = [];
        await foreach (var match in MatchesAsync(query, cancellationToken).ConfigureAwait(false))
        {
            slice.Add(match);
            if (slice.Count == Slice)
            {
                foreach (var hit in await CheckAsync(view, query, slice, cancellationToken).ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return hit;
                }

                slice.Clear();
            }
        }

        foreach (var hit in await CheckAsync(view, query, slice, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return hit;
        }
    }

    private IAsyncEnumerable<(string Folded, int Number)> MatchesAsync(NameQuery query, CancellationToken cancellationToken)
    {
        var (cypher, text) = query.Tier switch
        {
            MatchTier.Exact => (Exact, query.Folded),
            MatchTier.Prefix => (Prefix, query.Folded),
            MatchTier.WordStart => (Contains, " " + query.Folded),
            _ => (Contains, query.Folded),
        };
        return client.StreamAsync(
            cypher, row => (row.Get<string>("folded"), row.Get<int>("number")), cancellationToken, ("text", text), ("kinds", query.KindCodes.Select(kind => (int)kind).ToList()));
    }

    private async Task<List<NameHit>> CheckAsync(View view, NameQuery query, List<(string Folded, int Number)> matches, CancellationToken cancellationToken)
    {
        var right = matches.Where(match => MatchTiers.Of(match.Folded, query.Folded) == query.Tier).ToList();
        if (right.Count == 0)
        {
            return [];
        }

        var rows = await records.RowsAsync([.. right.Select(match => match.Number)], view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. right.Select(match => Hit(view, rows[match.Number], query.Tier, match.Folded)).OfType<NameHit>()];
    }

    private static NameHit? Hit(View view, RecordRow row, MatchTier tier, string folded)
    {
        if (row.Shown(view)?.Content is not { } content)
        {
            return null;
        }

        foreach (var name in content.Names.Where(name => view.Labels.Contains(name.Label)).OrderByDescending(name => name.IsPrimary))
        {
            if (NameFolding.Fold(name.Name) == folded)
            {
                return new NameHit(row.Number, tier, folded, name.Name, IsSelector: false);
            }
        }

        return content.Selectors.FirstOrDefault(selector => NameFolding.Fold(selector.Value) == folded) is { } found
            ? new NameHit(row.Number, tier, folded, found.Value, IsSelector: true)
            : null;
    }
}
