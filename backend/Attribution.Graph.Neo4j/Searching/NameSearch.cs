using System.Runtime.CompilerServices;
using Attribution.Domain.Names;
using Attribution.Graph.Neo4j.Reading;
using Attribution.Graph.Neo4j.Rows;
using Attribution.Graph.Search;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Searching;

/// <summary>
/// Search by name and selector: the matches of all texts in memory, by tier, length, text and number; each is checked here against the version in effect, since the texts are
/// those of all versions. What begins with the text is mostly all that is wanted, so the worse tiers are looked for when that is taken.
/// </summary>
/// <param name="texts">Texts of all records.</param>
/// <param name="records">Reads the records that match.</param>
internal sealed class NameSearch(SearchTexts texts, RecordReading records)
{
    /// <summary>Matches checked first: a page of most readers.</summary>
    private const int FirstSlice = 50;

    /// <summary>Matches checked at a time after those.</summary>
    private const int Slice = 200;

    public async IAsyncEnumerable<NameHit> SearchAsync(View view, NameQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (query.Folded.Length == 0)
        {
            yield break;
        }

        var state = await texts.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var isMatched = false;
        foreach (var tiers in MatchTiers.Of(query).GroupBy(tier => tier <= MatchTier.Prefix))
        {
            foreach (var slice in Slices(Matches(state, query, tiers)))
            {
                isMatched = true;
                foreach (var hit in await CheckAsync(view, slice, cancellationToken).ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return hit;
                }
            }
        }

        // A text that nothing bears reads a record too, as one that something hidden bears does (A49).
        if (!isMatched && state.LastRecord > 0)
        {
            var other = 1 + (int)((uint)query.Folded.GetHashCode(StringComparison.Ordinal) % (uint)state.LastRecord);
            _ = await CheckAsync(view, [(MatchTier.Exact, query.Folded, other)], cancellationToken).ConfigureAwait(false);
        }
    }

    private static IEnumerable<(MatchTier Tier, string Folded, int Number)> Matches(TextState state, NameQuery query, IEnumerable<MatchTier> tiers)
    {
        var kinds = query.KindCodes.Count == 0 ? null : query.KindCodes.ToHashSet();
        foreach (var tier in tiers)
        {
            foreach (var (folded, number) in TextMatches.Of(state.Runs.Sources, new TextPattern(query.Folded, tier)))
            {
                if (kinds?.Contains(state.Kinds[number]) != false)
                {
                    yield return (tier, folded, number);
                }
            }
        }
    }

    private static IEnumerable<List<(MatchTier Tier, string Folded, int Number)>> Slices(IEnumerable<(MatchTier Tier, string Folded, int Number)> matches)
    {
        List<(MatchTier Tier, string Folded, int Number)> slice = [];
        var size = FirstSlice;
        foreach (var match in matches)
        {
            slice.Add(match);
            if (slice.Count == size)
            {
                yield return slice;
                (slice, size) = ([], Slice);
            }
        }

        if (slice.Count > 0)
        {
            yield return slice;
        }
    }

    private async Task<List<NameHit>> CheckAsync(View view, List<(MatchTier Tier, string Folded, int Number)> matches, CancellationToken cancellationToken)
    {
        var rows = await records.RowsAsync([.. matches.Select(match => match.Number)], view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. matches.Select(match => Hit(view, rows[match.Number], match.Tier, match.Folded)).OfType<NameHit>()];
    }

    private static NameHit? Hit(View view, RecordRow row, MatchTier tier, string folded)
    {
        if (row.Shown(view)?.Content is not { } content)
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
