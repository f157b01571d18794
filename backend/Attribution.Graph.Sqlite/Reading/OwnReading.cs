using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>What a writer looks up of its own unit's data.</summary>
internal static class OwnReading
{
    private const string SelectWaiting =
        "SELECT pending.number, pending.body FROM pending_waits JOIN pending ON pending.number = pending WHERE external_id = ? AND pending_waits.owner_unit = ?";

    public static List<RecordHead> FindRecords(StoreSession session, string unit, IReadOnlyList<string> externalIds)
    {
        List<RecordHead> heads = [];
        var owner = session.Caches.Units.NumberOf(session.Database, unit);
        foreach (var externalId in owner == 0 ? [] : externalIds)
        {
            foreach (var number in session.FindNumbers(session.Caches.Hash.Of(KeyClass.RecordExternalId, externalId)))
            {
                if (session.Records.Find(number) is { } row && row.Owner == owner && ReadHead(session, row) is var head
                    && head.ExternalIds.Contains(externalId, StringComparer.Ordinal))
                {
                    heads.Add(Head(session, row, head, externalId) with { IsFirstId = head.ExternalIds[0] == externalId });
                }
            }
        }

        return heads;
    }

    public static List<ClaimHead> FindClaims(StoreSession session, string unit, IReadOnlyList<string> externalIds)
    {
        List<ClaimHead> heads = [];
        var owner = session.Caches.Units.NumberOf(session.Database, unit);
        foreach (var externalId in owner == 0 ? [] : externalIds)
        {
            foreach (var number in session.FindNumbers(session.Caches.Hash.Of(KeyClass.ClaimExternalId, externalId)))
            {
                if (session.Claims.Find(number) is { } row && row.Owner == owner && StoredClaim.ReadHead(session, row) is var head && head.ExternalId == externalId)
                {
                    heads.Add(Head(session, row, head));
                }
            }
        }

        return heads;
    }

    public static IEnumerable<RecordHead> ListRecords(StoreSession session, string unit, SourceId source)
    {
        var (owner, number) = Numbers(session, unit, source);
        foreach (var row in session.Records.OfSource(owner, number))
        {
            var head = ReadHead(session, row);
            yield return Head(session, row, head, head.ExternalIds[0]);
        }
    }

    /// <summary>Claims without an external id are not among them: no file brought them.</summary>
    public static IEnumerable<ClaimHead> ListClaims(StoreSession session, string unit, SourceId source)
    {
        var (owner, number) = Numbers(session, unit, source);
        foreach (var row in session.Claims.OfSource(owner, number))
        {
            var head = StoredClaim.ReadHead(session, row);
            if (head.ExternalId is not null)
            {
                yield return Head(session, row, head);
            }
        }
    }

    public static List<PendingClaim> FindPending(StoreSession session, string unit, IReadOnlyList<string> externalIds)
    {
        SortedDictionary<long, PendingClaim> found = [];
        foreach (var externalId in externalIds)
        {
            var rows = session.Database.Prepare(SelectWaiting).Bind(1, externalId).Bind(2, unit);
            while (rows.Step())
            {
                found[rows.Int64(0)] = PendingBody.Read(rows.Int64(0), unit, rows.Blob(1));
            }
        }

        return [.. found.Values];
    }

    private static (int Owner, int Source) Numbers(StoreSession session, string unit, SourceId source) =>
        (session.Caches.Units.NumberOf(session.Database, unit), session.Caches.Sources.NumberOf(session.Database, source));

    private static RecordBodyHead ReadHead(StoreSession session, RecordRow row) => session.Bodies.Read(row.Body, body =>
    {
        BodyReader reader = new(body);
        return RecordBody.ReadHead(ref reader);
    });

    private static RecordHead Head(StoreSession session, RecordRow row, RecordBodyHead head, string externalId) => new(
        externalId, row.Number, row.Id, session.Caches.Sources.KeyOf(session.Database, row.Source), row.Version, row.IsClosed, row.Label, head.Modified, head.ContentHash);

    private static ClaimHead Head(StoreSession session, ClaimRow row, ClaimBodyHead head) => new(
        head.ExternalId ?? "", row.Number, row.Id, session.Caches.Sources.KeyOf(session.Database, row.Source), row.Version, row.IsClosed, row.Label, head.Modified,
        head.ContentHash);
}
