using Attribution.Domain.Relationships;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Rows;

/// <summary>Puts a claim's version together from row, body and the rows of its ends.</summary>
internal static class StoredClaim
{
    /// <summary>Content hash, modified and external id of the current version.</summary>
    public static ClaimBodyHead ReadHead(StoreSession session, ClaimRow row) => session.Bodies.Read(row.Body, body =>
    {
        BodyReader reader = new(body);
        return ClaimBody.ReadHead(ref reader);
    });

    public static ClaimHeader ReadHeader(StoreSession session, ClaimRow row)
    {
        var (externalId, otherName) = session.Bodies.Read(row.Body, body =>
        {
            BodyReader reader = new(body);
            return (ClaimBody.ReadHead(ref reader).ExternalId, ClaimBody.ReadOtherTypeName(ref reader));
        });
        var type = otherName is null ? (RelationshipType)row.TypeCode : RelationshipType.Other;
        return new ClaimHeader(
            session.Caches.Units.KeyOf(session.Database, row.Owner), session.Caches.Sources.KeyOf(session.Database, row.Source), (ushort)type,
            otherName ?? RelationshipRegistry.Of(type).StixName, ReadEnd(session, row.From, row.FromIsClaim), ReadEnd(session, row.To, row.ToIsClaim), externalId);
    }

    public static ClaimContent ReadContent(StoreSession session, StoredClaimVersion version) => session.Bodies.Read(version.Body, body =>
    {
        BodyReader reader = new(body);
        var head = ClaimBody.ReadHead(ref reader);
        _ = ClaimBody.ReadOtherTypeName(ref reader);
        return ClaimBody.ReadContent(ref reader, head, version.Facts);
    });

    private static EndRef ReadEnd(StoreSession session, int number, bool isClaim) => isClaim
        ? EndRef.Of(session.Claims.Find(number)?.Id ?? throw new InvalidOperationException($"Claim {number} is missing."))
        : EndRef.Of(session.Records.Find(number)?.Id ?? throw new InvalidOperationException($"Record {number} is missing."));
}
