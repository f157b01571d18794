using System.Globalization;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Contents;

/// <summary>A pending claim as stored in JSON.</summary>
internal sealed record StoredPending(
    string[] WaitsFor, string HeaderOwner, string Source, int TypeCode, string TypeName, string From, bool FromIsClaim, string To, bool ToIsClaim, string? ExternalId,
    string FromExternalId, string ToExternalId, string Import, int Label, int? Confidence, long? ValidFrom, long? ValidTo, string Content)
{
    public static string Write(PendingClaim claim) => JsonSerializer.Serialize(new StoredPending(
        [.. claim.WaitsFor],
        claim.Header.OwnerUnit,
        claim.Header.Source.ToString(),
        claim.Header.TypeCode,
        claim.Header.TypeName,
        Hex(claim.Header.From.Value),
        claim.Header.From.IsClaim,
        Hex(claim.Header.To.Value),
        claim.Header.To.IsClaim,
        claim.Header.ExternalId,
        claim.FromExternalId,
        claim.ToExternalId,
        claim.Import.ToString(),
        claim.Content.Label.Value,
        claim.Content.Confidence,
        claim.Content.ValidFrom,
        claim.Content.ValidTo,
        StoredClaimContent.Write(claim.Content)));

    public static PendingClaim Read(long number, string ownerUnit, string json)
    {
        var stored = JsonSerializer.Deserialize<StoredPending>(json) ?? throw new InvalidOperationException("A pending claim has no content.");
        ClaimHeader header = new(
            stored.HeaderOwner, SourceId.Parse(stored.Source, null), (ushort)stored.TypeCode, stored.TypeName, End(stored.From, stored.FromIsClaim), End(stored.To, stored.ToIsClaim),
            stored.ExternalId);
        var content = StoredClaimContent.Read(stored.Content).ToContent(stored.Label, stored.Confidence, stored.ValidFrom, stored.ValidTo);
        return new PendingClaim(number, ownerUnit, stored.WaitsFor, header, stored.FromExternalId, stored.ToExternalId, content, ImportId.Parse(stored.Import, null));
    }

    private static EndRef End(string id, bool isClaim)
    {
        var value = UInt128.Parse(id, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return isClaim ? EndRef.Of(new ClaimId(value)) : EndRef.Of(new RecordId(value));
    }

    /// <summary>A missing end is 0, which is no id.</summary>
    private static string Hex(UInt128 value) => value.ToString("x32", CultureInfo.InvariantCulture);
}
