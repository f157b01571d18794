using System.Runtime.CompilerServices;
using Attribution.Domain.Names;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>
/// Search by name and selector: texts that match, by tier, length, text and number, narrowed down by a TEXT index; each match is checked here against the version in effect, since
/// a text stays linked to a record that once had it. What begins with the text is asked for first, and is mostly all that is wanted; the worse tiers together, when that is taken.
/// </summary>
/// <param name="client">Runs the statements.</param>
/// <param name="records">Reads the records that match.</param>
/// <param name="recent">Heads of searches read before.</param>
internal sealed class NameSearch(GraphClient client, RecordReading records, RecentRows<SearchKey, SearchHead> recent)
{
    /// <summary>Matches checked at a time.</summary>
    private const int Slice = 200;

    private const string Rows = """
        MATCH (t)<-[:CALLED]-(r:Record) WHERE size($kinds) = 0 OR r.kind IN $kinds
        RETURN t.folded AS folded, r.number AS number ORDER BY
        """;

    private const string Order = "t.length, t.sort, r.number";
    private const string Exact = $"MATCH (t:SearchText) WHERE t.folded = $text WITH t {Rows} {Order}";

    // What the text itself is, is the shortest of what begins with it.
    private const string Prefix = $"MATCH (t:SearchText) WHERE t.folded STARTS WITH $text WITH t {Rows} {Order}";
    private const string WordStart = $"MATCH (t:SearchText) WHERE t.folded CONTAINS $word AND NOT t.folded STARTS WITH $text WITH t {Rows} {Order}";
    private const string Contains = $"MATCH (t:SearchText) WHERE t.folded CONTAINS $text AND NOT t.folded STARTS WITH $text WITH t {Rows} NOT t.folded CONTAINS $word, {Order}";

    public async IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (query.Folded.Length == 0)
        {
            yield break;
        }

        foreach (var cypher in StatementsOf(query))
        {
            await foreach (var slice in MatchesAsync(cypher, query, cancellationToken).ConfigureAwait(false))
            {
                foreach (var hit in await CheckAsync(view, query, slice, cancellationToken).ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return hit;
                }
            }
        }
    }

    private static string[] StatementsOf(NameQuery query) => MatchTiers.Of(query).Last() switch
    {
        MatchTier.Exact => [Exact],
        MatchTier.Prefix => [Prefix],
        MatchTier.WordStart => [Prefix, WordStart],
        _ => [Prefix, Contains],
    };

    // First what is kept of the same search, then, as far as anybody wants it, the rest.
    private async IAsyncEnumerable<IReadOnlyList<(string Folded, int Number)>> MatchesAsync(string cypher, NameQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        SearchKey key = new(cypher, query.Folded, string.Join(',', query.KindCodes));
        var kept = recent.Find(key);
        if (kept is not null)
        {
            yield return kept.Matches;
            if (kept.IsAll)
            {
                yield break;
            }
        }

        var (age, given) = (recent.Age, kept?.Matches.Count ?? 0);
        await foreach (var slice in SlicesAsync(cypher, query, cancellationToken).ConfigureAwait(false))
        {
            if (kept is null)
            {
                kept = SearchHead.Of(slice, isLast: slice.Count < Slice);
                recent.Keep([KeyValuePair.Create(key, kept)], age);
            }

            yield return given == 0 ? slice : slice[Math.Min(given, slice.Count)..];
            given = 0;
        }
    }

    private async IAsyncEnumerable<List<(string Folded, int Number)>> SlicesAsync(string cypher, NameQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var matches = client.StreamAsync(
            cypher,
            Slice,
            row => (row.Get<string>("folded"), row.Get<int>("number")),
            cancellationToken,
            ("text", query.Folded),
            ("word", " " + query.Folded),
            ("kinds", query.KindCodes.Select(kind => (int)kind).ToList()));
        List<(string Folded, int Number)> slice = [];
        await foreach (var match in matches.ConfigureAwait(false))
        {
            slice.Add(match);
            if (slice.Count == Slice)
            {
                yield return slice;
                slice = [];
            }
        }

        yield return slice;
    }

    private async Task<List<NameHit>> CheckAsync(View view, NameQuery query, IReadOnlyList<(string Folded, int Number)> matches, CancellationToken cancellationToken)
    {
        var right = matches.Select(match => (match.Folded, match.Number, Tier: MatchTiers.Of(match.Folded, query.Folded))).Where(match => match.Tier <= query.Worst).ToList();
        if (right.Count == 0)
        {
            return [];
        }

        var rows = await records.RowsAsync([.. right.Select(match => match.Number)], view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. right.Select(match => Hit(view, rows[match.Number], match.Tier, match.Folded)).OfType<NameHit>()];
    }

    private static NameHit? Hit(View view, RecordRow row, MatchTier? best, string folded)
    {
        if (best is not { } tier || row.Shown(view)?.Content is not { } content)
        {
            return null;
        }

        if (BestName(view, content, folded) is { } name)
        {
            return new NameHit(row.Number, tier, folded, name.Name, IsSelector: false);
        }

        foreach (var selector in content.Selectors)
        {
            if (NameFolding.Fold(selector.Value) == folded)
            {
                return new NameHit(row.Number, tier, folded, selector.Value, IsSelector: true);
            }
        }

        return null;
    }

    // The record's own name before an alias that folds alike.
    private static NameContent? BestName(View view, RecordContent content, string folded)
    {
        NameContent? best = null;
        foreach (var name in content.Names)
        {
            if ((best is null || (name.IsPrimary && !best.IsPrimary)) && view.Labels.Contains(name.Label) && name.Folded == folded)
            {
                best = name;
            }
        }

        return best;
    }
}
