using Attribution.Domain.Names;
using Attribution.Graph.Search;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>
/// Search by name and selector: merges the matches of all text runs in order, and keeps those that a version shown by the view has. A run holds texts of all versions,
/// so a match is checked against the version in effect.
/// </summary>
internal static class NameSearch
{
    public static IEnumerable<NameHit> Search(StoreSession session, View view, NameQuery query)
    {
        if (query.Folded.Length == 0)
        {
            return [];
        }

        var kinds = query.KindCodes.Count == 0 ? null : query.KindCodes.ToHashSet();
        return Hits(session, view, query, kinds);
    }

    private static IEnumerable<NameHit> Hits(StoreSession session, View view, NameQuery query, HashSet<ushort>? kinds)
    {
        var isMatched = false;
        foreach (var hit in MatchTiers.Of(query).SelectMany(tier => Hits(session, view, new TextPattern(query.Folded, tier), kinds, () => isMatched = true)))
        {
            yield return hit;
        }

        // A text that nothing bears reads a record too, as one that something hidden bears does (A49).
        if (!isMatched)
        {
            _ = session.SomeRecord(session.Caches.Hash.Of(KeyClass.RecordExternalId, query.Folded)) is { } other && Visible.Version(session, view, other) is not null;
        }
    }

    private static IEnumerable<NameHit> Hits(StoreSession session, View view, TextPattern pattern, HashSet<ushort>? kinds, Action onMatch)
    {
        foreach (var (text, number) in TextMatches.Of(session.TextRuns, pattern))
        {
            onMatch();
            if (session.Records.Find(number) is { } row && kinds?.Contains(row.Kind) != false && Hit(session, view, row, pattern.Tier, text) is { } hit)
            {
                yield return hit;
            }
        }
    }

    private static NameHit? Hit(StoreSession session, View view, RecordRow row, MatchTier tier, string folded)
    {
        if (Visible.Version(session, view, row) is not { } version)
        {
            return null;
        }

        return session.Bodies.Read(version.Body, body =>
        {
            BodyReader reader = new(body);
            RecordBody.SkipToNames(ref reader);
            foreach (var name in NameList.Read(ref reader, _ => default, view.Labels.Contains).OrderByDescending(name => name.IsPrimary))
            {
                if (name.Folded == folded)
                {
                    return new NameHit(row.Number, tier, folded, name.Name, IsSelector: false);
                }
            }

            foreach (var selector in RecordBody.ReadSelectors(ref reader))
            {
                if (NameFolding.Fold(selector.Value) == folded)
                {
                    return new NameHit(row.Number, tier, folded, selector.Value, IsSelector: true);
                }
            }

            return (NameHit?)null;
        });
    }
}
