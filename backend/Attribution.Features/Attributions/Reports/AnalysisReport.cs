using System.Globalization;
using Attribution.Domain.Scales;
using Attribution.Features.Attributions.Answers;

namespace Attribution.Features.Attributions.Reports;

/// <summary>The report for analysts and those who decide: what is judged, how sure, why, what speaks against it, and what would overturn it.</summary>
internal static class AnalysisReport
{
    /// <summary>Its parts; claims are numbered as they are cited.</summary>
    public static IEnumerable<ReportBlock> Of(ReportContent content) =>
    [
        .. Judgement(content),
        .. Ranking(content.Answer),
        .. content.Actors.SelectMany((actor, place) => Actor(content, actor, place + 1)),
        .. Overturning(content),
        .. ReportParts.Stated(content),
        .. Limits(content.Answer),
        .. Method(content.Answer),
        .. ReportParts.LeftOut(content),
        .. ReportParts.Checking(content),
    ];

    private static IEnumerable<ReportBlock> Judgement(ReportContent content)
    {
        var answer = content.Answer;
        yield return new ReportBlock.Paragraph($"Question: who {ReportParts.RoleOf(answer.Role)} in \"{content.SubjectName}\"; as of {ReportParts.Day(answer.AsOf)}.");
        yield return new ReportBlock.Heading("Judgement");
        if (answer.Hypotheses is not [var first, ..])
        {
            yield return new ReportBlock.Paragraph("There is no answer.");
            yield break;
        }

        yield return new ReportBlock.Paragraph($"Most probable: {first.Name}. Likelihood: {first.Term} ({first.Percent}{Interval(first)}).");
        yield return new ReportBlock.Paragraph($"Analytic confidence: {answer.AnalyticConfidence.ToString().ToLowerInvariant()}. Reasons: {string.Join("; ", answer.ConfidenceReasons)}.");
        if (answer.IsContested)
        {
            yield return new ReportBlock.Paragraph("Contested: the actor that the evidence contradicts least is not the most probable one.");
        }
    }

    private static IEnumerable<ReportBlock> Ranking(AttributionNode answer) =>
    [
        new ReportBlock.Heading("Hypotheses"),
        new ReportBlock.Table(
            ["Rank", "Hypothesis", "Likelihood (ICD 203)", "PHIA yardstick", "Probability", "90 % interval", "Rank by the evidence alone"],
            [.. answer.Hypotheses.Select(hypothesis => (IReadOnlyList<ReportCell>)
            [
                Number(hypothesis.Rank), hypothesis.Name, hypothesis.Term, hypothesis.PhiaTerm ?? "between two terms", hypothesis.Percent,
                hypothesis is { Low: { } low, High: { } high } ? $"{Percent(low)} to {Percent(high)}" : "not drawn",
                hypothesis.RankWithoutPrior is { } rank ? Number(rank) : "",
            ])]),
        new ReportBlock.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Actors not listed share {Percent(answer.OthersProbability)}. All {answer.Candidates} actors that the author's unit could see were compared; \"none of these\" is a hypothesis of its own.")),
    ];

    private static IEnumerable<ReportBlock> Actor(ReportContent content, AttributionHypothesisNode actor, int place) =>
    [
        new ReportBlock.Heading(string.Create(CultureInfo.InvariantCulture, $"Evidence on {actor.Name} (actor {place})")),
        new ReportBlock.Subheading("What speaks for it"),
        .. Lines(content, actor.Lines.Where(line => line.Weight > 0), "Nothing."),
        new ReportBlock.Subheading("Counter-evidence"),
        .. Lines(content, actor.Lines.Where(line => line.Weight < 0), "None found."),
        .. ReportParts.Missing(content, actor),
    ];

    private static IEnumerable<ReportBlock> Lines(ReportContent content, IEnumerable<AttributionLineNode> chosen, string none)
    {
        var lines = chosen.ToList();
        yield return lines.Count == 0
            ? new ReportBlock.Paragraph(none)
            : new ReportBlock.Table(
                ["Evidence", "Weight", "Without it", "Grade", "Origin", "Claims"],
                [.. lines.Select(line => (IReadOnlyList<ReportCell>)
                [
                    line.Statement, Signed(line.Weight), Signed(line.WithoutIt), line.Fact.Grade.Text, Number(line.Fact.Origin), ReportParts.Cited(content, line),
                ])]);
    }

    private static IEnumerable<ReportBlock> Overturning(ReportContent content)
    {
        yield return new ReportBlock.Heading("What would overturn this");
        yield return content.Answer.Overturning.Count == 0
            ? new ReportBlock.Paragraph("No small set of evidence was found whose loss would put another actor first.")
            : new ReportBlock.Table(
                ["Without all of these another actor comes first", "Claims"],
                [.. content.Answer.Overturning.Select(fact => (IReadOnlyList<ReportCell>)[ReportParts.Name(fact), new ReportCell("", content.Citations.Of(fact.Claims))])]);
    }

    private static IEnumerable<ReportBlock> Limits(AttributionNode answer)
    {
        yield return new ReportBlock.Heading("Limits");
        if (answer.Warnings.Count > 0)
        {
            yield return new ReportBlock.Points([.. answer.Warnings.Select(warning => warning.Text)]);
        }

        yield return new ReportBlock.Paragraph(string.Create(
            CultureInfo.InvariantCulture, $"{answer.Coverage.ItemsUsed} of {answer.Coverage.ItemsTotal} items were used, from {answer.Coverage.Origins} independent origins. What the author's unit could not see is not in it. Labels of past cases are published opinions, not findings of fact."));
    }

    private static IEnumerable<ReportBlock> Method(AttributionNode answer)
    {
        yield return new ReportBlock.Heading("Method");
        yield return new ReportBlock.Paragraph(
            "Each item of evidence is compared with what is known of each actor. A weight is the natural logarithm of a likelihood ratio: how much more often an actor that has used a value shows it again than anyone else would. Weights shrink with how common the value is, with its grade, with its age, and where several items have one origin; one family of evidence moves a hypothesis by a factor of 100 at most. A probability of \"likely\" or more needs support on two vertices of the Diamond model. The reports of this case were held out of the actors' profiles.");
        if (answer.Model is { } model)
        {
            yield return new ReportBlock.Paragraph(string.Create(
                CultureInfo.InvariantCulture, $"Probabilities follow the calibration \"{model.CalibrationSet}\" ({model.CalibrationCases} cases, {(model.IsShippedCalibration ? "shipped with the product" : "local outcomes")}{(model.ExpectedError is { } error ? $", expected calibration error {error:0.000}" : "")})."));
        }
    }

    private static string Interval(AttributionHypothesisNode hypothesis) => hypothesis is { Low: { } low, High: { } high } ? $"; 90 % interval {Percent(low)} to {Percent(high)}" : "";

    private static string Percent(double share) => Icd203.Percent(new Probability(Math.Clamp(share, 0, 1)));

    private static string Signed(double weight) => weight.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
