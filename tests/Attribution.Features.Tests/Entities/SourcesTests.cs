using Attribution.Features.Tests.Interop;

namespace Attribution.Features.Tests.Entities;

public sealed class SourcesTests
{
    [Fact]
    public async Task Sources_ByName_AreThoseTheReaderSees()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.As(GraphWorld.Romanian).DomainAsync("one.example", Analyst.Own);
        await world.As(GraphWorld.Polish).DomainAsync("one.example");
        const string Query = "{ sources { totalCount nodes { name externalId isProtected } } }";
        Assert.Equal(
            """{"sources":{"totalCount":2,"nodes":[{"name":"Cybercrime Unit PL","externalId":"unit:PL-CYB","isProtected":false},{"name":"Cybercrime Unit RO","externalId":"unit:RO-CYB","isProtected":false}]}}""",
            await world.As(GraphWorld.Polish).AskAsync(Query));
    }

    /// <summary>The claim is for all, its creator is not: others read "protected source", and do not find it listed.</summary>
    [Fact]
    public async Task Source_WhoseLabelHidesIt_ReadsAsProtected()
    {
        await using var world = await GraphWorld.OpenAsync();
        var creator = """{"type":"identity","spec_version":"2.1","id":"identity--00000000-0000-4000-8000-000000000009","created":"2020-01-01T00:00:00.000Z","modified":"2020-01-01T00:00:00.000Z","name":"Informant 7","identity_class":"individual"}""";
        var thing = StixText.Malware(1, more: StixText.Clear + ",\"created_by_ref\":\"identity--00000000-0000-4000-8000-000000000009\"");
        var upload = world.Uploads.Add("pl.analyst1", StixText.Bundle(creator, thing));
        const string Import = "mutation($input: ImportFileInput!) { importFile(input: $input) { result { state } errors { ... on Error { code message path } } } }";
        await world.As(GraphWorld.Polish).WriteAsync(Import, new { uploadId = upload, idempotencyKey = "k" });
        const string Query = """{ search(text: "Ryuk") { nodes { entity { records { nodes { source { name isProtected } } } } } } sources { totalCount } }""";
        Assert.Equal(
            """{"search":{"nodes":[{"entity":{"records":{"nodes":[{"source":{"name":"Informant 7","isProtected":false}}]}}}]},"sources":{"totalCount":2}}""",
            await world.As(GraphWorld.Polish).AskAsync(Query));
        Assert.Equal(
            """{"search":{"nodes":[{"entity":{"records":{"nodes":[{"source":{"name":"Protected source","isProtected":true}}]}}}]},"sources":{"totalCount":1}}""",
            await world.As(GraphWorld.Romanian).AskAsync(Query));
    }
}
