using System.Text.Encodings.Web;
using System.Text.Json;
using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>
/// Answers the tasks of the attribution benchmark with the product's own scorer. Queries are answered independently of each other; ids and
/// the order of lists have no influence; fields that may not be read are not even declared.
/// </summary>
public static class TaskEvaluation
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a task (JSON) and writes the answers, one object a line.</summary>
    /// <exception cref="JsonException">The task is not what its format says.</exception>
    public static async Task RunAsync(EvaluationTask task, Stream input, Stream output, CancellationToken cancellationToken)
    {
        var answers = task switch
        {
            EvaluationTask.B1 => Reports(await ReadAsync<ReportTask>(input, cancellationToken).ConfigureAwait(false)),
            EvaluationTask.B2 => (await ReadAsync<AliasTask>(input, cancellationToken).ConfigureAwait(false)).Answer(),
            EvaluationTask.B3 => Observables(await ReadAsync<ObservableTask>(input, cancellationToken).ConfigureAwait(false)),
            EvaluationTask.B4 => (await ReadAsync<LinkageTask>(input, cancellationToken).ConfigureAwait(false)).Worlds.SelectMany(world => LinkageTask.Answer(world, cancellationToken)),
            _ => throw new ArgumentOutOfRangeException(nameof(task), task, "No such task."),
        };
        StreamWriter writer = new(output, leaveOpen: true);
        await using var _ = writer.ConfigureAwait(false);
        foreach (var answer in answers)
        {
            await writer.WriteAsync((JsonSerializer.Serialize(answer, Format) + "\n").AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<T> ReadAsync<T>(Stream input, CancellationToken cancellationToken)
        where T : class =>
        await JsonSerializer.DeserializeAsync<T>(input, Format, cancellationToken).ConfigureAwait(false) ?? throw new JsonException("The task is empty.");

    private static IEnumerable<object> Reports(ReportTask task) =>
        task.Queries.Select(query => RankingAnswer.Of(query.Id, task.Score(query, ScoringParameters.Default), CalibrationTable.Shipped));

    private static IEnumerable<object> Observables(ObservableTask task)
    {
        ObservableReader reader = new(task.SuffixTable());
        var index = task.Index(reader);
        return task.Queries.Select(
            query => RankingAnswer.Of(query.Id, ObservableTask.Score(query, index, reader, ScoringParameters.Default), CalibrationTable.Shipped));
    }
}
