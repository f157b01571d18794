using System.IO.Compression;
using System.Text;
using Attribution.Features.Interop;
using Attribution.Features.Interop.Stix.Reading;

namespace Attribution.Features.Tests.Interop.Stix.Reading;

public sealed class ObjectScannerTests
{
    private static readonly string[] Three = [StixText.Malware(1), StixText.Malware(2), StixText.Malware(3)];

    [Fact]
    public void Next_Bundle_GivesItsObjects() => Assert.Equal(Three, Objects(StixText.Bundle(Three)));

    [Fact]
    public void Next_Lines_GivesTheLines() => Assert.Equal(Three, Objects(StixText.Lines(Three)));

    [Fact]
    public void Next_List_GivesItsObjects() => Assert.Equal(Three, Objects($"[{string.Join(" , ", Three)}]"));

    [Fact]
    public void Next_ByteOrderMarkAndSpaces_AreSkipped() => Assert.Equal(Three, Objects("\ufeff \r\n" + StixText.Bundle(Three)));

    [Fact]
    public void Next_BundlesOneAfterAnother_GivesTheObjectsOfAll() => Assert.Equal([.. Three, .. Three], Objects(StixText.Bundle(Three) + "\n" + StixText.Bundle(Three)));

    [Fact]
    public void Next_ObjectsBeforeTypeOfBundle_AreFound() => Assert.Equal(Three, Objects($$"""{"objects":[{{string.Join(',', Three)}}],"type":"bundle","id":"bundle--1"}"""));

    [Fact]
    public void Next_ObjectsPropertyOfAnObject_IsNoBundle()
    {
        var custom = """{"type":"x-list","id":"x-list--00000000-0000-4000-8000-000000000001","objects":[{"a":1}]}""";
        Assert.Equal([custom], Objects(custom));
    }

    [Fact]
    public void Next_BracketsAndEscapesInTexts_AreNoStructure()
    {
        var tricky = """{"type":"note","id":"note--1","content":"a ] } { [ \" \\","x":"\\\\","y":[["}"],{"z":"{"}]}""";
        Assert.Equal([tricky, Three[0]], Objects(StixText.Bundle(tricky, Three[0])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    public void Next_StreamInPieces_GivesTheSame(int piece)
    {
        var text = StixText.Bundle(Three[0], """{"type":"malware","id":"x" "name":1}""", Three[1], "null", Three[2]);
        Assert.Equal(Scan(text, 100_000), Scan(text, piece));
    }

    [Theory]
    [InlineData("""{"type":"malware","id":"malware--0","name":"a" "b"}""")]
    [InlineData("""{"type":"malware","id":"malware--0","name":"a}""")]
    [InlineData("""{"type":"malware","id":"malware--0","name":a"}""")]
    [InlineData("""{"type":"malware","id":"malware--0","name":"a" """)]
    [InlineData("""{"type":"malware","id":"malware--0","x":["a"}""")]
    [InlineData("""{"type":"malware","id":"malware--0","x":{"y":1}""")]
    [InlineData("""{"type":"malware","id":"malware--0","x":[1,2""")]
    [InlineData("""{"type":"malware","id":"malware--0","x":""")]
    [InlineData("""{"type":"malware","id":"malware--0",""")]
    public void Next_BrokenObjectInBundleOrLines_CostsOneObject(string broken)
    {
        string[] expected = [Three[0], $"0 malware--0 {ImportCodes.InvalidJson}", Three[1], Three[2]];
        Assert.Equal(expected, WithoutIndex(Scan(StixText.Bundle(Three[0], broken, Three[1], Three[2]), 100_000)));
        Assert.Equal(expected, WithoutIndex(Scan(StixText.Lines(Three[0], broken, Three[1], Three[2]), 100_000)));
    }

    [Fact]
    public void Next_OtherValuesInList_AreReported()
    {
        var scanned = Scan(StixText.Bundle("null", Three[0], "12", "\"text\"", Three[1]), 100_000);
        Assert.Equal(
            [$"0  {ImportCodes.NotAnObject}", Three[0], $"2  {ImportCodes.NotAnObject}", $"3  {ImportCodes.NotAnObject}", Three[1]], scanned);
    }

    [Fact]
    public void Next_NoJson_SaysSo() => Assert.Equal([$"-1  {ImportCodes.NotJson}"], Scan("id,name\n1,Ryuk\n", 100_000));

    [Fact]
    public void Next_FileBreaksOffBetweenObjects_IsReported() => Assert.Equal([Three[0], $"-1  {ImportCodes.Truncated}"], Scan(StixText.Bundle(Three[0])[..^2], 100_000));

    [Fact]
    public void Next_FileBreaksOffInsideObject_IsReported() => Assert.Equal([Three[0], $"1 malware--{StixText.Uuid(2)} {ImportCodes.Truncated}"], Scan(StixText.Bundle(Three)[..500], 100_000));

    [Fact]
    public void Next_TruncatedGzip_IsReported()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(StixText.Lines(Enumerable.Range(0, 5000).Select(number => StixText.Malware(number)))));
        }

        packed.SetLength(packed.Length - 100);
        packed.Position = 0;
        ObjectScanner scanner = new(new GZipStream(packed, CompressionMode.Decompress));
        List<ObjectFault> faults = [];
        while (scanner.Next(out var scanned))
        {
            if (scanned.Fault is not null)
            {
                faults.Add(scanned.Fault);
            }
        }

        Assert.Equal([ImportCodes.Truncated], faults.Select(fault => fault.Code).Distinct());
        Assert.False(scanner.IsComplete);
    }

    [Fact]
    public void Next_DeepNesting_IsRefusedWithoutRecursion()
    {
        var deep = $$"""{"type":"note","id":"note--1","x":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""";
        Assert.Equal([$"0 note--1 {ImportCodes.TooDeep}", Three[0]], Scan(StixText.Bundle(deep, Three[0]), 100_000));
    }

    [Fact]
    public void Next_DeepNestingNeverClosed_CostsOneObject()
    {
        var deep = $$"""{"type":"note","id":"note--1","x":{{new string('[', 10_000)}}""";
        Assert.Equal([$"0 note--1 {ImportCodes.InvalidJson}", Three[0], Three[1]], Scan(StixText.Bundle(deep, Three[0], Three[1]), 100_000));
    }

    [Fact]
    public void Next_HugeText_IsSkippedInBoundedMemory()
    {
        ObjectScanner scanner = new(new HugeText(100_000_000, StixText.Malware(1)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(scanner.Next(out var large) && scanner.Next(out var good) && good.Fault is null);
        Assert.Equal((0L, ImportCodes.ObjectTooLarge, "note--00000000-0000-4000-8000-000000000007"), (large.Index, large.Fault?.Code, large.Id));
        Assert.False(scanner.Next(out _));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64_000_000);
    }

    private static string[] Objects(string text) => [.. Scan(text, 100_000)];

    private static List<string> WithoutIndex(List<string> scanned) => [.. scanned.Select(line => line.StartsWith("1 ", StringComparison.Ordinal) ? "0" + line[1..] : line)];

    private static List<string> Scan(string text, int piece)
    {
        ObjectScanner scanner = new(new Pieces(Encoding.UTF8.GetBytes(text), piece));
        List<string> found = [];
        while (scanner.Next(out var scanned))
        {
            found.Add(scanned.Fault is null ? Encoding.UTF8.GetString(scanned.Json.Span) : $"{scanned.Index} {scanned.Id} {scanned.Fault.Code}");
        }

        return found;
    }

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }

    /// <summary>A bundle of a note with a text of so many letters and one more object, never whole in memory.</summary>
    private sealed class HugeText(long length, string next) : Stream
    {
        private readonly byte[] head = Encoding.UTF8.GetBytes("""{"type":"bundle","objects":[{"type":"note","id":"note--00000000-0000-4000-8000-000000000007","content":" """);
        private readonly byte[] tail = Encoding.UTF8.GetBytes($"\"}},{next}]}}");
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => head.Length + length + tail.Length;

        public override long Position { get => position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = 0;
            for (; read < count && position < Length; read++, position++)
            {
                buffer[offset + read] = position < head.Length ? head[position] : position < head.Length + length ? (byte)'a' : tail[position - head.Length - length];
            }

            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
