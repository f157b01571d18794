using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Explanation;

/// <summary>Hashes that tie an assessment to its inputs.</summary>
internal static class AssessmentHash
{
    /// <summary>Of the evidence, whatever its order; a repeated item counts once.</summary>
    public static string OfEvidence(IEnumerable<EvidenceItem> items) => Of(items.Select(Line).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Of the weight table, the parameters and the calibration.</summary>
    public static string OfModel(ScoringParameters parameters, Calibration calibration) => Of(
    [
        parameters.ToString(),
        string.Create(CultureInfo.InvariantCulture, $"{calibration.Set};{calibration.Cases};T={calibration.Temperature:R};{string.Join(',', calibration.UnknownWeights.Select(weight => weight.ToString("R", CultureInfo.InvariantCulture)))}"),
        .. EvidenceTypeTable.All.Select(Row),
    ]);

    private static string Row(EvidenceType type) => string.Create(
        CultureInfo.InvariantCulture,
        $"{type.Name};{type.Comparison};{type.Reuse:R};{type.ExclusiveReuse:R};{type.HalfCoverage:R};{type.HitExponent:R};{type.MissExponent:R};{type.ClusterDiscount:R};{type.OnlyShared};{type.Ageing.HalfLifeDays:R};{type.Ageing.Floor:R};{string.Join('/', type.Ageing.MeasuredLimits)}");

    // Lengths before the texts, so that no two items have one line.
    private static string Line(EvidenceItem item) => string.Create(
        CultureInfo.InvariantCulture,
        $"{item.Id.Length}:{item.Id}|{item.Type.Name}|{item.Value.Length}:{item.Value}|{item.Day:O}|{item.Grade.Scheme}{item.Grade.Source}{item.Grade.Information}|{item.Source.Length}:{item.Source}|{item.Provenance.Length}:{item.Provenance}|{item.GlobalPrevalence:R}|{item.HubRule}|{item.LeakedOn:O}|{item.IsSuspectedPlant}");

    private static string Of(IEnumerable<string> lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
