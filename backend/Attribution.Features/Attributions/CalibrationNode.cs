using Attribution.Features.Attributions.Scoring;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions;

/// <summary>How totals become probabilities for one sort of evidence, and how well that held on labelled cases.</summary>
/// <param name="Regime">The sort of evidence.</param>
/// <param name="Set">The labelled cases.</param>
/// <param name="Cases">How many they were.</param>
/// <param name="FittedAt">The day it was fitted, 00:00 UTC.</param>
/// <param name="Temperature">Totals are divided by it.</param>
/// <param name="IsShipped">Whether it came with the product rather than from local outcomes.</param>
/// <param name="ExpectedError">Expected calibration error, 0–1; null: not measured.</param>
/// <param name="Brier">Brier score, 0–1; null: not measured.</param>
/// <param name="Bins">The reliability diagram: cases by the probability of the first actor, in bins of equal size.</param>
[ObjectType("Calibration")]
public sealed record CalibrationNode(
    EvidenceRegime Regime,
    string Set,
    int Cases,
    DateTimeOffset FittedAt,
    double Temperature,
    bool IsShipped,
    double? ExpectedError,
    double? Brier,
    [property: ListSize(AssumedSize = 10)] IReadOnlyList<CalibrationBinNode> Bins)
{
    internal static IReadOnlyList<CalibrationNode> All { get; } = [.. Enum.GetValues<EvidenceRegime>().Select(regime => Of(regime, CalibrationTable.Shipped.Of(regime)))];

    private static CalibrationNode Of(EvidenceRegime regime, Calibration calibration) => new(
        regime,
        calibration.Set,
        calibration.Cases,
        new DateTimeOffset(calibration.FittedAt, TimeOnly.MinValue, TimeSpan.Zero),
        calibration.Temperature,
        calibration.IsShipped,
        calibration.ExpectedError,
        calibration.Brier,
        [.. calibration.Diagram.Select(CalibrationBinNode.Of)]);
}

/// <summary>A bin of a reliability diagram.</summary>
/// <param name="Predicted">Mean probability of its cases.</param>
/// <param name="Observed">Share of them in which the first actor was right.</param>
/// <param name="Low">Lower end of the 95 % Wilson interval of that share.</param>
/// <param name="High">Upper end.</param>
/// <param name="Cases">How many they were.</param>
[ObjectType("CalibrationBin")]
public sealed record CalibrationBinNode(double Predicted, double Observed, double Low, double High, int Cases)
{
    internal static CalibrationBinNode Of(ReliabilityBin bin)
    {
        var (low, high) = bin.Wilson();
        return new CalibrationBinNode(bin.Predicted, bin.Observed, low, high, bin.Cases);
    }
}
