using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Bodies;

/// <summary>A pending claim as stored.</summary>
internal static class PendingBody
{
    public static void Write(BodyWriter writer, PendingClaim claim)
    {
        var (header, content) = (claim.Header, claim.Content);
        TextList.Write(writer, claim.WaitsFor);
        writer.Text(claim.FromExternalId);
        writer.Text(claim.ToExternalId);
        writer.Id(claim.Import.Value);
        writer.Text(header.OwnerUnit);
        writer.Id(header.Source.Value);
        writer.Count(header.TypeCode);
        writer.Text(header.TypeName);
        WriteEnd(writer, header.From);
        WriteEnd(writer, header.To);
        writer.Count(content.Label.Value);
        writer.Nullable(content.Confidence);
        writer.Nullable(content.ValidFrom);
        writer.Nullable(content.ValidTo);
        ClaimBody.Write(writer, header, content);
    }

    public static PendingClaim Read(long number, string ownerUnit, ReadOnlySpan<byte> bytes)
    {
        BodyReader reader = new(bytes);
        var waitsFor = TextList.Read(ref reader);
        var (from, to, import) = (reader.Text(), reader.Text(), new ImportId(reader.Id()));
        ClaimHeader header = new(
            reader.Text(), new SourceId(reader.Id()), (ushort)reader.Count(), reader.Text(), ReadEnd(ref reader), ReadEnd(ref reader), ExternalId: null);
        ClaimFacts facts = new(new LabelId(reader.Count()), (byte?)reader.Nullable(), reader.Nullable(), reader.Nullable());
        var head = ClaimBody.ReadHead(ref reader);
        _ = ClaimBody.ReadOtherTypeName(ref reader);
        var content = ClaimBody.ReadContent(ref reader, head, facts);
        return new PendingClaim(number, ownerUnit, waitsFor, header with { ExternalId = head.ExternalId }, from, to, content, import);
    }

    private static void WriteEnd(BodyWriter writer, EndRef end)
    {
        writer.Byte(end.IsClaim ? (byte)1 : (byte)0);
        writer.Id(end.Value);
    }

    private static EndRef ReadEnd(ref BodyReader reader)
    {
        var isClaim = reader.Byte() != 0;
        var value = reader.Id();
        return isClaim ? EndRef.Of(new ClaimId(value)) : EndRef.Of(new RecordId(value));
    }
}
