using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Features.Interop.Jobs;

namespace Attribution.Features.Tests.Interop;

public sealed class ImportMutationsTests
{
    private const string Import = """
        mutation($input: ImportFileInput!) {
          importFile(input: $input) { result { id state outcome made unchanged refused failure { code } issues { code count places { index objectId path } } } errors { ... on Error { code path } } }
        }
        """;

    private const string Withdraw = "mutation($input: WithdrawImportInput!) { withdrawImport(input: $input) { result { id closed restored } errors { ... on Error { code path } } } }";
    private const string List = "{ imports(first: 10) { totalCount nodes { id state fileName account made progress { bytesRead bytesTotal objects } } } }";

    [Fact]
    public async Task ImportFile_OfSmallSize_AnswersDoneWithItsCounts()
    {
        await using var world = await GraphWorld.OpenAsync();
        var upload = world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1), StixText.Malware(2, "LockBit"), """{"type":"malware"}"""));
        var result = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(upload, "k1")));
        Assert.Equal(("DONE", "SOME_REFUSED", 2, 1), (Text(result, "state"), Text(result, "outcome"), Number(result, "made"), Number(result, "refused")));
        Assert.Equal("""[{"code":"INVALID_PROPERTY","count":1,"places":[{"index":2,"objectId":null,"path":"/id"}]}]""", result.GetProperty("issues").GetRawText());
        Assert.Empty(world.Uploads.Held);
    }

    [Fact]
    public async Task ImportFile_SameKeyAgain_IsTheSameImportEvenWithoutTheUpload()
    {
        await using var world = await GraphWorld.OpenAsync();
        var upload = world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1)));
        var first = await world.AskAsync(GraphWorld.Polish, Import, Input(upload, "k1"));
        world.Uploads.Remove("pl.analyst1", upload);
        Assert.Equal(first.GetRawText(), (await world.AskAsync(GraphWorld.Polish, Import, Input(upload, "k1"))).GetRawText());
        Assert.Equal("NOT_FOUND", Code(await world.AskAsync(GraphWorld.Polish, Import, Input(upload, "k2"))));
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", Code(await world.AskAsync(GraphWorld.Polish, Import, Input("other", "k1"))));
    }

    [Fact]
    public async Task ImportFile_SameFileUnderAnotherKey_IsTheSameImportAndChangesNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        var upload = world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1)));
        var first = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(upload, "k1")));
        var again = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(upload, "k2")));
        Assert.Equal((Text(first, "id"), 1, 0), (Text(again, "id"), Number(again, "unchanged"), Number(again, "made")));
    }

    [Fact]
    public async Task ImportFile_OfNothingUsable_HasFailedAndSaysWhere()
    {
        await using var world = await GraphWorld.OpenAsync();
        var result = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", "no json"), "k1")));
        Assert.Equal(("FAILED", "NOTHING_USABLE", "NOTHING_USABLE"), (Text(result, "state"), Text(result, "outcome"), Text(result.GetProperty("failure"), "code")));
        Assert.NotEqual(0, result.GetProperty("issues").GetArrayLength());
    }

    [Fact]
    public async Task ImportFile_OfLongDuration_AnswersRunningAndIsWatchedToItsEnd()
    {
        await using var world = await GraphWorld.OpenAsync(new HastyClock());
        world.Uploads.Gate.Reset();
        var result = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1))), "k1")));
        Assert.Equal("RUNNING", Text(result, "state"));
        var import = ImportNode.ImportOf(Text(result, "id") ?? "") ?? default;
        List<ImportState> seen = [];
        await foreach (var status in world.Service<ImportWatch>().WatchAsync(import, CancellationToken.None))
        {
            seen.Add(status.State);
            world.Uploads.Gate.Set();
        }

        Assert.Equal((ImportState.Running, ImportState.Done), (seen[0], seen[^1]));
        Assert.Equal("DONE", Text(await NodeAsync(world, GraphWorld.Polish, Text(result, "id")), "state"));
    }

    [Fact]
    public async Task ImportFile_WhenTheServerStops_GoesOnAtItsNextStart()
    {
        var world = await GraphWorld.OpenAsync(new HastyClock());
        world.Uploads.Gate.Reset();
        var begun = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1))), "k1")));
        await using var next = await world.RestartAsync();
        Assert.Equal("RUNNING", Text(await NodeAsync(next, GraphWorld.Polish, Text(begun, "id")), "state"));
        next.Uploads.Gate.Set();
        await next.Service<ImportJobs>().ResumeAsync(CancellationToken.None);
        var ended = Result(await next.AskAsync(GraphWorld.Polish, Import, Input("upload0", "k1")));
        Assert.Equal((Text(begun, "id"), "DONE", 1), (Text(ended, "id"), Text(ended, "state"), Number(ended, "made")));
    }

    [Theory]
    [InlineData(true, 0, "RUNNING")]
    [InlineData(false, 0, "RUNNING")]
    [InlineData(false, 25, "FAILED")]
    public async Task Resume_ImportOfAnotherServer_IsLeftToItForADay(bool isUploadShared, int hoursLater, string state)
    {
        var world = await GraphWorld.OpenAsync(new HastyClock());
        world.Uploads.Gate.Reset();
        var begun = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1))), "k1")));
        await using var next = await world.RestartAsync(new LaterClock(TimeSpan.FromHours(hoursLater)));
        var import = ImportNode.ImportOf(Text(begun, "id") ?? "") ?? default;
        next.Uploads.Gate.Set();
        if (isUploadShared)
        {
            next.Uploads.AtWork[import] = true;
        }
        else
        {
            next.Uploads.Remove("pl.analyst1", "upload0");
        }

        var jobs = next.Service<ImportJobs>();
        await jobs.ResumeAsync(CancellationToken.None);
        await jobs.WaitAsync(import, TimeSpan.FromSeconds(30), CancellationToken.None);
        Assert.Equal((state, false), (Text(await NodeAsync(next, GraphWorld.Polish, Text(begun, "id")), "state"), jobs.IsRunning(import)));
    }

    [Fact]
    public async Task Imports_OfAnotherUnit_DoNotExist()
    {
        await using var world = await GraphWorld.OpenAsync();
        var own = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1))), "k1")));
        await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(2, "LockBit"))), "k2"));
        var list = (await world.AskAsync(GraphWorld.Polish, List)).GetProperty("imports");
        Assert.Equal((2, Text(own, "id")), (Number(list, "totalCount"), Text(list.GetProperty("nodes")[1], "id")));
        Assert.Equal("""{"imports":{"totalCount":0,"nodes":[]}}""", (await world.AskAsync(GraphWorld.Romanian, List)).GetRawText());
        Assert.Equal(JsonValueKind.Null, (await NodeAsync(world, GraphWorld.Romanian, Text(own, "id"))).ValueKind);
        Assert.Equal("NOT_FOUND", Code(await world.AskAsync(GraphWorld.Romanian, Withdraw, new { input = new { importId = Text(own, "id"), idempotencyKey = "w" } })));
    }

    [Fact]
    public async Task Imports_OfAColleague_AreShownOnceDoneAndUnlessTheyBroughtWhatIsHidden()
    {
        await using var world = await GraphWorld.OpenAsync();
        var colleague = GraphWorld.Polish with { Reader = GraphWorld.Polish.Reader with { Account = "pl.analyst2", Tokens = TokenSet.Of("everyone", "account:pl.analyst2", "unit:PL-CYB") } };
        var open = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1))), "k1")));
        object hidden = new
        {
            input = new
            {
                uploadId = world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(2))),
                handling = new { tlp = "RED", releaseTo = new[] { "account:pl.analyst1" } },
                idempotencyKey = "k2",
            },
        };
        var closed = Result(await world.AskAsync(GraphWorld.Polish, Import, hidden));
        var list = (await world.AskAsync(colleague, List)).GetProperty("imports");
        Assert.Equal((1, Text(open, "id")), (Number(list, "totalCount"), Text(list.GetProperty("nodes")[0], "id")));
        Assert.Equal(JsonValueKind.Null, (await NodeAsync(world, colleague, Text(closed, "id"))).ValueKind);
        Assert.Equal(2, Number((await world.AskAsync(GraphWorld.Polish, List)).GetProperty("imports"), "totalCount"));
    }

    [Fact]
    public async Task Imports_PageByPage_AreAllOnce()
    {
        await using var world = await GraphWorld.OpenAsync();
        foreach (var number in new[] { 1, 2, 3 })
        {
            await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(number))), $"k{number}"));
        }

        const string Page = "query($after: String) { imports(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }";
        var first = (await world.AskAsync(GraphWorld.Polish, Page)).GetProperty("imports");
        var second = (await world.AskAsync(GraphWorld.Polish, Page, new { after = Text(first.GetProperty("pageInfo"), "endCursor") })).GetProperty("imports");
        Assert.Equal(3, first.GetProperty("nodes").EnumerateArray().Concat(second.GetProperty("nodes").EnumerateArray()).Select(node => Text(node, "id")).Distinct().Count());
        Assert.False(second.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task WithdrawImport_SameKeyAgain_GivesTheFirstAnswer()
    {
        await using var world = await GraphWorld.OpenAsync();
        var import = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1))), "k1")));
        object input = new { input = new { importId = Text(import, "id"), idempotencyKey = "w" } };
        var first = await world.AskAsync(GraphWorld.Polish, Withdraw, input);
        Assert.Equal(1, Number(first.GetProperty("withdrawImport").GetProperty("result"), "closed"));
        Assert.Equal(first.GetRawText(), (await world.AskAsync(GraphWorld.Polish, Withdraw, input)).GetRawText());
        Assert.Equal("WITHDRAWN", Text(await NodeAsync(world, GraphWorld.Polish, Text(import, "id")), "state"));
        Assert.Equal("IMPORT_WITHDRAWN", Code(await world.AskAsync(GraphWorld.Polish, Withdraw, new { input = new { importId = Text(import, "id"), idempotencyKey = "w2" } })));
    }

    [Fact]
    public async Task ImportFile_AsATrial_WritesNothingButIsListed()
    {
        await using var world = await GraphWorld.OpenAsync();
        var upload = world.Uploads.Add("pl.analyst1", StixText.Bundle(StixText.Malware(1)));
        var trial = Result(await world.AskAsync(GraphWorld.Polish, Import, new { input = new { uploadId = upload, idempotencyKey = "k1", dryRun = true } }));
        Assert.Equal(("DONE", 1), (Text(trial, "state"), Number(trial, "made")));
        Assert.Equal("""{"search":{"totalCount":0}}""", (await world.AskAsync(GraphWorld.Polish, """{ search(text: "Ryuk") { totalCount } }""")).GetRawText());
        var real = Result(await world.AskAsync(GraphWorld.Polish, Import, Input(upload, "k2")));
        Assert.NotEqual(Text(trial, "id"), Text(real, "id"));
    }

    private static object Input(string upload, string key) => new { input = new { uploadId = upload, fileName = "report.json", idempotencyKey = key } };

    private static async Task<JsonElement> NodeAsync(GraphWorld world, Caller caller, string? id) =>
        (await world.AskAsync(caller, "query($id: ID!) { node(id: $id) { __typename ... on Import { state } } }", new { id })).GetProperty("node");

    private static JsonElement Result(JsonElement answer) => answer.GetProperty("importFile").GetProperty("result");

    private static string? Code(JsonElement answer) => Text(answer.EnumerateObject().First().Value.GetProperty("errors")[0], "code");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
