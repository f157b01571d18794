using System.Text.Json;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>The subscription <c>importProgress</c> as it is served.</summary>
public sealed class ImportProgressTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task ImportProgress_OfOwnImport_EndsWithItsEnd()
    {
        var id = await ImportAsync();
        using var stream = await EventStreamReader.OpenAsync(server.Address, Query(id), server.Bearer());
        List<string> states = [];
        while (await stream.NextAsync() is { } answer)
        {
            states.Add(JsonElement.Parse(answer).GetProperty("data").GetProperty("importProgress").GetProperty("state").GetString() ?? "");
        }

        Assert.Equal("DONE", states[^1]);
        Assert.All(states.SkipLast(1), state => Assert.Equal("RUNNING", state));
    }

    [Fact]
    public async Task ImportProgress_OfAnotherUnit_DoesNotExist()
    {
        using var stream = await EventStreamReader.OpenAsync(server.Address, Query(await ImportAsync()), server.Bearer("ro.analyst1"));
        Assert.Contains("\"code\":\"NOT_FOUND\"", await stream.NextAsync(), StringComparison.Ordinal);
        Assert.Null(await stream.NextAsync());
    }

    private static string Query(string id) => $"subscription {{ importProgress(id: \\\"{id}\\\") {{ state read }} }}";

    private async Task<string> ImportAsync()
    {
        var bearer = server.Bearer();
        var upload = JsonElement.Parse(await server.PostAsync("/uploads", SmallBundle.Text, bearer).BodyAsync()).GetProperty("uploadId").GetString();
        var query = $$$"""{"query":"mutation { importFile(input: {uploadId: \"{{{upload}}}\", idempotencyKey: \"{{{upload}}}\"}) { result { id } errors { ... on Error { code message } } } }"}""";
        var answer = await server.PostAsync("/graphql", query, bearer).BodyAsync();
        return JsonElement.Parse(answer).GetProperty("data").GetProperty("importFile").GetProperty("result").GetProperty("id").GetString() ?? throw new InvalidOperationException(answer);
    }
}
