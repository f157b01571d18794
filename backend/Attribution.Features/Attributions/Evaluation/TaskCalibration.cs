using System.Globalization;
using System.Text.Json;
using Attribution.Features.Attributions.Extraction;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>Fits the calibration of a regime on a development task that holds the answers; nothing of it is read when a task is answered.</summary>
public static class TaskCalibration
{
    // Sets of the development files that calibrate: prospective cases and those without a right answer.
    private static readonly HashSet<string> Sets = ["REP-PROSP", "KNOWN", "OPEN", "PAIRED"];

    // Two signs for techniques and software: on reports later than those it was fitted on, five did worse (natural .54-.56 against .60).
    private static readonly HashSet<int> CapabilitySigns = [2, 6];
    private static readonly HashSet<int> ObservableSigns = [1, 2, 3, 4, 5];

    /// <summary>Reads b1 or b3 with answers; the text says temperature and weights for the calibration table.</summary>
    /// <param name="task">B1 or B3.</param>
    /// <param name="input">The task with its answers, JSON.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <param name="keptOut">0–4: the fifth of the actors that is left out, for checks on cases apart; null: none.</param>
    /// <exception cref="JsonException">The task is not what its format says, or holds no answers.</exception>
    public static async Task<string> FitAsync(EvaluationTask task, Stream input, int? keptOut, CancellationToken cancellationToken)
    {
        using var document = await JsonDocument.ParseAsync(input, cancellationToken: cancellationToken).ConfigureAwait(false);
        var labels = document.RootElement.GetProperty("queries").EnumerateArray().Where(query => IsUsed(query, keptOut))
            .ToDictionary(Id, Truth, StringComparer.Ordinal);
        var boards = Boards(task, document).Where(pair => pair.Board is not null && labels.ContainsKey(pair.Id)).Select(pair => new LabelledBoard(pair.Board!, labels[pair.Id])).ToList(); // Null is filtered just before.
        var known = boards.Where(board => board.Right.Count > 0).ToList();
        var temperature = CalibrationFit.Temperature(known);
        var weights = CalibrationFit.UnknownWeights(boards, temperature, task == EvaluationTask.B1 ? CapabilitySigns : ObservableSigns);
        return string.Create(CultureInfo.InvariantCulture, $"cases {boards.Count} (known {known.Count})\ntemperature {temperature:0.00}\nunknown [{string.Join(", ", weights.Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture)))}]");
    }

    private static IEnumerable<(string Id, ScoreBoard? Board)> Boards(EvaluationTask task, JsonDocument document)
    {
        if (task == EvaluationTask.B1)
        {
            var reports = document.Deserialize<ReportTask>(JsonSerializerOptions.Web) ?? throw new JsonException("The task is empty.");
            return reports.Queries.Select(query => (query.Id, reports.Score(query, ScoringParameters.Default)));
        }

        var observables = document.Deserialize<ObservableTask>(JsonSerializerOptions.Web) ?? throw new JsonException("The task is empty.");
        ObservableReader reader = new(observables.SuffixTable());
        var index = observables.Index(reader);
        return observables.Queries.Select(query => (query.Id, ObservableTask.Score(query, index, reader, ScoringParameters.Default)));
    }

    private static string Id(JsonElement query) => query.GetProperty("id").GetString() ?? throw new JsonException("A query has no id.");

    private static HashSet<string> Truth(JsonElement query) =>
        query.GetProperty("truth").EnumerateArray().Select(actor => actor.GetString()).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static bool IsUsed(JsonElement query, int? keptOut) =>
        Sets.Contains(query.GetProperty("set").GetString() ?? "") && (keptOut is not { } fold || Fold(query.GetProperty("cluster").GetString() ?? "") != fold);

    private static int Fold(string cluster) => cluster.Sum(letter => letter) % 5;
}
