using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Contents;

/// <summary>What one version of a claim says, as stored in JSON; label, confidence and validity are properties of the node.</summary>
internal sealed record StoredClaimContent(
    StoredGrade? Grade, string? ProvenanceCluster, string? Statement, Citation[] Citations, byte[] Properties, long? ReportedAt, long? Modified, byte[] ContentHash)
{
    public static string Write(ClaimContent content) => JsonSerializer.Serialize(new StoredClaimContent(
        StoredGrade.Of(content.Grade),
        content.ProvenanceCluster,
        content.Statement,
        [.. content.Citations],
        content.Properties.ToArray(),
        content.ReportedAt,
        content.Modified,
        content.ContentHash.ToArray()));

    public static StoredClaimContent Read(string json) =>
        JsonSerializer.Deserialize<StoredClaimContent>(json) ?? throw new InvalidOperationException("A claim has no content.");

    public ClaimContent ToContent(int label, long? confidence, long? validFrom, long? validTo) => new()
    {
        Label = new LabelId(label),
        Confidence = (byte?)confidence,
        Grade = StoredGrade.ToGrade(Grade),
        ProvenanceCluster = ProvenanceCluster,
        Statement = Statement,
        Citations = Citations,
        Properties = Properties,
        ValidFrom = validFrom,
        ValidTo = validTo,
        ReportedAt = ReportedAt,
        Modified = Modified,
        ContentHash = ContentHash,
    };
}
