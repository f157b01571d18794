using Attribution.Domain.Labels;
using Attribution.Features.Common;

namespace Attribution.Server.Tests.Attacks;

public sealed class RevokedWhileReadingTests : IAsyncLifetime
{
    private const int Readers = 8;

    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A19_RightTakenWhileEightReadersPoll_NoneReadsWhatComesAfter()
    {
        SaveRomanian("taskforce");
        await RecordAsync("Old Heron");
        using CancellationTokenSource done = new();
        var polling = Enumerable.Range(0, Readers).Select(_ => PollAsync(server.Bearer("ro.analyst1"), done.Token)).ToArray();
        await Task.WhenAny(polling.Select(reader => reader.Started));
        SaveRomanian();
        await RecordAsync("New Heron");
        await server.PostAsync("/graphql", Search, server.Bearer("ro.analyst1")).BodyAsync();
        await done.CancelAsync();
        var read = (await Task.WhenAll(polling.Select(reader => reader.Read))).SelectMany(answers => answers).ToArray();
        Assert.Contains(read, answer => answer.Contains("Old Heron", StringComparison.Ordinal));
        Assert.DoesNotContain(read, answer => answer.Contains("New Heron", StringComparison.Ordinal));
        Assert.Contains("New Heron", await server.PostAsync("/graphql", Search, server.Bearer()).BodyAsync(), StringComparison.Ordinal);
    }

    private const string Search = """{"query":"{ search(text: \"Heron\", first: 10) { nodes { matchedText } } }"}""";

    private void SaveRomanian(params string[] groups) => server.Identity.Units.Save(new CallerUnit("RO-CYB", "Cybercrime Unit RO", "national", ["RO"], groups, HandlingLabel.OwnedBy("RO-CYB")));

    private async Task RecordAsync(string name)
    {
        var answer = await server.PostAsync("/graphql", $$$"""
            {"query":"mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id } errors { __typename } } }",
             "variables":{"input":{"kind":"TOOL","name":"{{{name}}}","handling":{"tlp":"AMBER","releaseTo":["group:taskforce"]},"idempotencyKey":"{{{name}}}"} } }
            """, server.Bearer()).BodyAsync();
        Assert.Contains("\"errors\":[]", answer, StringComparison.Ordinal);
    }

    private (Task Started, Task<List<string>> Read) PollAsync((string Name, string Value) bearer, CancellationToken done)
    {
        TaskCompletionSource started = new();
        return (started.Task, ReadAsync());

        async Task<List<string>> ReadAsync()
        {
            List<string> answers = [];
            while (!done.IsCancellationRequested)
            {
                answers.Add(await server.PostAsync("/graphql", Search, bearer).BodyAsync());
                started.TrySetResult();
            }

            return answers;
        }
    }
}
