using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>Puts a record's version together from row and body.</summary>
internal static class StoredRecord
{
    /// <summary>Header and content; names that <paramref name="isVisible"/> refuses are left out.</summary>
    public static (RecordHeader Header, RecordContent Content) Read(StoreSession session, RecordRow row, StoredVersion version, Func<LabelId, bool> isVisible)
    {
        var owner = session.Caches.Units.KeyOf(session.Database, row.Owner);
        var source = session.Caches.Sources.KeyOf(session.Database, row.Source);
        return session.Bodies.Read(version.Body, body =>
        {
            BodyReader reader = new(body);
            return RecordBody.Read(
                ref reader, owner, source, row.Kind, version.Label, version.IsRevoked, number => session.Caches.Sources.KeyOf(session.Database, number), isVisible);
        });
    }
}
