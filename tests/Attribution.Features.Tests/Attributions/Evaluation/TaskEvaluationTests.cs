using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.Features.Attributions.Evaluation;

namespace Attribution.Features.Tests.Attributions.Evaluation;

/// <summary>The contract of the benchmark: what may not be read has no influence.</summary>
public sealed class TaskEvaluationTests
{
    private static readonly string[] NeverRead = ["truth", "cluster", "set", "split", "origin", "names", "releases", "new_report", "new_infra"];

    [Theory]
    [InlineData(EvaluationTask.B1, 1)]
    [InlineData(EvaluationTask.B1, 2)]
    [InlineData(EvaluationTask.B3, 1)]
    [InlineData(EvaluationTask.B3, 2)]
    public async Task Ids_RenamedAndListsShuffled_GiveTheSameAnswers(EvaluationTask task, int seed)
    {
        var content = Content(task, seed);
        var plain = await TaskFiles.AnswerAsync(task, content);
        var disguised = await TaskFiles.AnswerAsync(task, TaskFiles.Disguised(content, Turned, new Random(seed)));

        Assert.Equal(plain.Select(answer => TaskFiles.Text(answer, id => id)).Order(), disguised.Select(answer => TaskFiles.Text(answer, Turned)).Order());
    }

    [Theory]
    [InlineData(EvaluationTask.B1)]
    [InlineData(EvaluationTask.B3)]
    public async Task FieldsNeverRead_Absent_GiveTheSameAnswers(EvaluationTask task)
    {
        var content = Content(task, 3);

        Assert.Equal(await TextsAsync(task, content), await TextsAsync(task, TaskFiles.Stripped(content, NeverRead)));
    }

    [Theory]
    [InlineData(EvaluationTask.B1)]
    [InlineData(EvaluationTask.B3)]
    public async Task Query_AskedAlone_IsAnsweredTheSame(EvaluationTask task)
    {
        var content = Content(task, 4);
        var together = await TextsAsync(task, content);
        var queries = content["queries"]!.AsArray(); // The made task has queries.
        while (queries.Count > 1)
        {
            queries.RemoveAt(1);
        }

        Assert.Equal(together[0], Assert.Single(await TextsAsync(task, content)));
    }

    [Fact]
    public async Task RemoveOfWhatNobodyHas_AndExclusionOfStrangers_ChangeNothing()
    {
        var content = TaskFiles.Reports(5);
        foreach (var query in content["queries"]!.AsArray().Select(query => query!.AsObject())) // The made task has queries.
        {
            query["remove"] = new JsonObject();
            query["exclude"] = new JsonArray();
        }

        var without = await TextsAsync(EvaluationTask.B1, content);
        foreach (var query in content["queries"]!.AsArray().Select(query => query!.AsObject())) // The made task has queries.
        {
            query["remove"] = new JsonObject { ["g01"] = new JsonArray("T9999"), ["g77"] = new JsonArray("T1000") };
            query["exclude"] = new JsonArray("g78");
        }

        Assert.Equal(without, await TextsAsync(EvaluationTask.B1, content));
    }

    [Theory]
    [InlineData(EvaluationTask.B1)]
    [InlineData(EvaluationTask.B3)]
    public async Task Answers_AnyTask_HavePossibleProbabilities(EvaluationTask task)
    {
        foreach (var answer in await TaskFiles.AnswerAsync(task, Content(task, 6)))
        {
            var shares = answer["ranking"]!.AsArray().Select(pair => pair![1]!.GetValue<double>()).ToList(); // The contract has the field.
            Assert.True(shares.Sum() <= 1 && shares.All(share => share is >= 0 and <= 1) && shares.SequenceEqual(shares.OrderDescending()));
            Assert.InRange(answer["unknown"]!.GetValue<double>(), 0, 1); // The contract has the field.
        }
    }

    [Fact]
    public async Task Task_ThatIsNone_IsRefused() =>
        await Assert.ThrowsAsync<JsonException>(() => TaskFiles.AnswerAsync(EvaluationTask.B1, new JsonObject { ["snapshots"] = 1 }));

    private static JsonObject Content(EvaluationTask task, int seed) => task == EvaluationTask.B1 ? TaskFiles.Reports(seed) : TaskFiles.Observables(seed);

    // Ids alone are one letter and digits; their order turns round.
    private static string Turned(string text) => text.Length is 2 or 3 && text[0] is 'g' or 'q' or 's' && text.Skip(1).All(char.IsAsciiDigit) && text.Length <= 3
        ? $"{text[0]}{string.Concat(text.Skip(1).Select(digit => (char)('9' - (digit - '0'))))}"
        : text;

    private static async Task<IReadOnlyList<string>> TextsAsync(EvaluationTask task, JsonNode content) =>
        [.. (await TaskFiles.AnswerAsync(task, content)).Select(answer => TaskFiles.Text(answer, id => id))];
}
