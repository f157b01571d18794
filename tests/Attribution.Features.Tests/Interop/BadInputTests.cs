using System.IO.Compression;
using System.Text;
using Attribution.Features.Interop;

namespace Attribution.Features.Tests.Interop;

/// <summary>The bad input of the requirements: each with its code and place; the good objects are in.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task A34_Import_GzipThatInflatesAThousandfold_RefusesTheObjectInBoundedMemory()
    {
        await using var world = await ImportWorld.OpenAsync();
        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes($$"""{"type":"bundle","id":"bundle--{{StixText.Uuid(0)}}","objects":[{{StixText.Malware(1)}},{"type":"malware","name":" """));
            var filler = Enumerable.Repeat((byte)'a', 1 << 20).ToArray();
            for (var megabyte = 0; megabyte < 64; megabyte++)
            {
                await gzip.WriteAsync(filler);
            }

            await gzip.WriteAsync("\"}]}"u8.ToArray());
        }

        Assert.InRange(packed.Length, 1, 1 << 20);
        var before = GC.GetTotalAllocatedBytes();
        packed.Position = 0;
        var summary = await world.ImportAsync(packed);
        Assert.Equal((1L, 1L), (summary.Made, summary.Refused));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 256L << 20);
    }

    [Fact]
    public async Task A34_Import_GzipInGzip_IsNotInflatedTwice()
    {
        await using var world = await ImportWorld.OpenAsync();
        Assert.Equal(ImportOutcome.NothingUsable, (await world.ImportAsync(Gzip(Gzip(Encoding.UTF8.GetBytes(StixText.Bundle(StixText.Malware(1))))))).Outcome);
    }

    private static byte[] Gzip(byte[] content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static readonly string Good = StixText.Malware(1);

    [Fact]
    public Task Import_NotJson_SaysSo() => NothingAsync("name;aliases\nAPT28;Fancy Bear\n", (ImportCodes.NotJson, -1, ""));

    [Fact]
    public Task Import_Empty_SaysSo() => NothingAsync("", (ImportCodes.NoObjects, -1, ""));

    [Fact]
    public Task Import_LoneSurrogate_NamesThePath() => OneRefusedAsync(
        """{"type":"malware","spec_version":"2.1","id":"malware--00000000-0000-4000-8000-000000000009","x_list":["a",{"b":"\ud800"}]}""", (ImportCodes.InvalidUnicode, 1, "/x_list/1/b"));

    [Fact]
    public Task Import_NameWithLoneSurrogate_IsRefused() => OneRefusedAsync(
        """{"type":"malware","spec_version":"2.1","id":"malware--00000000-0000-4000-8000-000000000009","\udc00":1}""", (ImportCodes.InvalidUnicode, 1, "/\ufffd"));

    [Fact]
    public Task Import_InvalidBytes_AreRefused() => OneRefusedAsync(
        Encoding.Latin1.GetBytes("{\"type\":\"malware\",\"id\":\"malware--00000000-0000-4000-8000-000000000009\",\"name\":\"\xff\xfe\"}"), (ImportCodes.InvalidUnicode, 1, "/name"));

    [Fact]
    public Task Import_WrongType_NamesThePath() => OneRefusedAsync(
        StixText.Malware(9).Replace("\"name\":\"Ryuk\"", "\"name\":[1]", StringComparison.Ordinal), (ImportCodes.InvalidProperty, 1, "/name"));

    [Fact]
    public Task Import_WrongTypeInRelationship_NamesThePath() => OneRefusedAsync(
        StixText.Relationship(9, "x", StixText.Id("malware", 1)), (ImportCodes.InvalidProperty, 1, "/source_ref"));

    [Fact]
    public Task Import_RelationshipWithoutTarget_IsRefused() => OneRefusedAsync(
        StixText.Relationship(9, StixText.Id("malware", 1), "").Replace("\"target_ref\":\"\",", "", StringComparison.Ordinal), (ImportCodes.InvalidProperty, 1, "/target_ref"));

    [Fact]
    public Task Import_NoId_IsRefused() => OneRefusedAsync("""{"type":"malware","name":"x"}""", (ImportCodes.InvalidProperty, 1, "/id"));

    [Fact]
    public Task Import_IdOfAnotherType_IsRefused() => OneRefusedAsync("""{"type":"malware","id":"tool--00000000-0000-4000-8000-000000000009"}""", (ImportCodes.InvalidProperty, 1, "/id"));

    [Fact]
    public Task Import_NameTwice_IsRefused() => OneRefusedAsync(
        """{"type":"malware","id":"malware--00000000-0000-4000-8000-000000000009","a":1,"a":2}""", (ImportCodes.InvalidJson, 1, ""));

    [Fact]
    public Task Import_BadNumber_NamesThePath() => OneRefusedAsync(
        """{"type":"malware","id":"malware--00000000-0000-4000-8000-000000000009","x":{"y":[1,NaN]}}""", (ImportCodes.InvalidJson, 1, "/x/y/0"));

    [Fact]
    public Task Import_DeepNesting_IsRefused() => OneRefusedAsync(
        $$"""{"type":"malware","id":"malware--00000000-0000-4000-8000-000000000009","x":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""", (ImportCodes.TooDeep, 1, ""));

    [Fact]
    public async Task Import_OneBrokenAmongTwentyThousand_CostsOne()
    {
        await using var world = await ImportWorld.OpenAsync();
        var objects = Enumerable.Range(0, 20_000).Select(number => StixText.Malware(number, $"Family {number}")).ToArray();
        objects[12_345] = objects[12_345].Replace("\"is_family\":true", "\"is_family\":tr\"ue", StringComparison.Ordinal);
        var summary = await world.ImportAsync(StixText.Bundle(objects));
        var place = Assert.Single(Assert.Single(summary.Issues).Places);
        Assert.Equal((20_000L, 19_999L, 1L, 1), (summary.Read, summary.Made, summary.Refused, summary.ExitCode));
        Assert.Equal((12_345L, StixText.Id("malware", 12_345), "/is_family"), (place.Index, place.Id, place.Path));
    }

    [Fact]
    public async Task Import_CycleOfReferences_IsKept()
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await world.ImportAsync(StixText.Lines(
            StixText.Malware(1), StixText.Malware(2), StixText.Relationship(1, StixText.Id("malware", 1), StixText.Id("malware", 2)),
            StixText.Relationship(2, StixText.Id("malware", 2), StixText.Id("malware", 1)), StixText.Relationship(3, StixText.Id("malware", 1), StixText.Id("malware", 1))));
        Assert.Equal((5L, 3L, 0), (summary.Made, summary.ClaimsWritten, summary.ExitCode));
    }

    [Fact]
    public async Task Import_InvalidSelector_IsKeptAndReported()
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await world.ImportAsync($$"""{"type":"ipv4-addr","spec_version":"2.1","id":"{{StixText.Id("ipv4-addr", 1)}}","value":"300.1.1.1",{{StixText.Clear}}}""");
        var record = Assert.Single(await world.Store.ReadRecordsAsync(await world.ViewAsync(), [1], CancellationToken.None));
        Assert.Equal((ImportCodes.InvalidSelector, "/value", 0), (summary.Issues[0].Code, summary.Issues[0].Places[0].Path, summary.ExitCode));
        Assert.Empty(record.Content.Selectors);
        Assert.Contains("300.1.1.1", Encoding.UTF8.GetString(record.Content.Properties.Span), StringComparison.Ordinal);
    }

    private static async Task NothingAsync(string text, (string Code, long Index, string Path) expected)
    {
        await using var world = await ImportWorld.OpenAsync();
        var summary = await world.ImportAsync(text);
        Assert.Equal((3, 0L), (summary.ExitCode, await world.Store.ReadRevisionAsync(CancellationToken.None)));
        Assert.Contains(expected, summary.Issues.Select(issue => (issue.Code, issue.Places[0].Index, issue.Places[0].Path)));
    }

    private static Task OneRefusedAsync(string bad, (string Code, long Index, string Path) expected) => OneRefusedAsync(Encoding.UTF8.GetBytes(bad), expected);

    private static async Task OneRefusedAsync(byte[] bad, (string Code, long Index, string Path) expected)
    {
        await using var world = await ImportWorld.OpenAsync();
        byte[] text = [.. Encoding.UTF8.GetBytes(Good + "\n"), .. bad, .. Encoding.UTF8.GetBytes("\n" + StixText.Malware(2) + "\n")];
        var summary = await world.ImportAsync(text);
        var issue = Assert.Single(summary.Issues, issue => issue.IsRefusal);
        var place = Assert.Single(issue.Places);
        Assert.Equal(expected, (issue.Code, place.Index, place.Path));
        Assert.Equal((3L, 2L, 1L, 1), (summary.Read, summary.Made, summary.Refused, summary.ExitCode));
        Assert.NotEmpty(place.Message);
    }
}
