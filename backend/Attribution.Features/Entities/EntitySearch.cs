using System.Runtime.CompilerServices;
using Attribution.Domain.Kinds;
using Attribution.Domain.Names;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>Search by id, selector and name: each visible entity once, in its best tier; inside a tier by length, folded name, id. Nothing is capped before the View's filter.</summary>
public static class EntitySearch
{
    /// <summary>Longest text searched for, in characters.</summary>
    public const int MaxTextLength = 200;

    /// <summary>All hits in order, found as they are asked for.</summary>
    public static async IAsyncEnumerable<SearchHitNode> HitsAsync(
        GraphReading reading, string text, IReadOnlyList<Kind> kinds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        HashSet<int> seen = [];
        await foreach (var (number, reason, matched) in MatchesAsync(reading, text, kinds, cancellationToken))
        {
            if (reading.Snapshot.EntityOf(reading.View, number) is { } entity && seen.Add(entity.Lead) && KindRegistry.IsEntity((Kind)entity.KindCode) && (kinds.Count == 0 || kinds.Contains((Kind)entity.KindCode)))
            {
                yield return new SearchHitNode(new EntityNode(reading, entity), reason, matched);
            }
        }
    }

    private static async IAsyncEnumerable<(int Number, MatchReason Reason, string Text)> MatchesAsync(
        GraphReading reading, string text, IReadOnlyList<Kind> kinds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (_, number) in await reading.Store.FindByExternalIdsAsync(reading.View, [text.Trim()], cancellationToken))
        {
            yield return (number, MatchReason.ExternalId, text.Trim());
        }

        var selectors = SelectorDetector.Detect(text);
        if (selectors.Count > 0)
        {
            foreach (var (place, number) in await reading.Store.FindBySelectorsAsync(reading.View, selectors, cancellationToken))
            {
                yield return (number, MatchReason.Selector, Defang.Apply(selectors[place].Type, selectors[place].Value));
            }
        }

        await foreach (var match in NamesAsync(reading, Refang.Apply(text), kinds, cancellationToken))
        {
            yield return match;
        }
    }

    private static async IAsyncEnumerable<(int Number, MatchReason Reason, string Text)> NamesAsync(
        GraphReading reading, string text, IReadOnlyList<Kind> kinds, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folded = NameFolding.Fold(text);
        if (folded.Length == 0)
        {
            yield break;
        }

        ushort[] codes = [.. kinds.Select(kind => (ushort)kind)];
        await foreach (var hit in reading.Store.SearchAsync(reading.View, new NameQuery(folded, codes, MatchTier.Contains), cancellationToken))
        {
            yield return (hit.RecordNumber, ReasonOf(hit.Tier), hit.Text);
        }
    }

    private static MatchReason ReasonOf(MatchTier tier) => tier switch
    {
        MatchTier.Exact => MatchReason.NameExact,
        MatchTier.Prefix => MatchReason.NamePrefix,
        MatchTier.WordStart => MatchReason.NameWord,
        MatchTier.Contains => MatchReason.NameContains,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown tier {tier}."),
    };
}
