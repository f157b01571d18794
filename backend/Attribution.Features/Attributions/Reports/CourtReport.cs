using Attribution.Features.Attributions.Answers;

namespace Attribution.Features.Attributions.Reports;

/// <summary>
/// The form for a court: findings with likelihood ratios on a verbal scale, counter-evidence and rejected hypotheses. It holds neither prior nor posterior probabilities, no ranking and
/// no interval of them: how probable a proposition is, is for the court.
/// </summary>
internal static class CourtReport
{
    // Warnings about probabilities and their intervals, which this form does not give; the grade stands beside each finding.
    private static readonly HashSet<string> OfProbabilities = ["SHIPPED_CALIBRATION", "SIBLING_ACTORS", "UNGRADED"];

    /// <summary>Its parts; claims are numbered as they are cited. Actors stand by name, so that their order says nothing.</summary>
    public static IEnumerable<ReportBlock> Of(ReportContent content) =>
    [
        .. Question(content),
        .. content.Actors.OrderBy(actor => actor.Name, StringComparer.Ordinal).SelectMany(actor => Proposition(content, actor)),
        .. ReportParts.Stated(content),
        .. ReportParts.LeftOut(content),
        .. Limits(content.Answer),
        .. Scale(),
        .. ReportParts.Checking(content),
    ];

    private static IEnumerable<ReportBlock> Question(ReportContent content) =>
    [
        new ReportBlock.Paragraph($"Question put: which of the actors named below {ReportParts.RoleOf(content.Answer.Role)} in \"{content.SubjectName}\"; findings as of {ReportParts.Day(content.Answer.AsOf)}."),
        new ReportBlock.Paragraph("For each actor two propositions are compared. Proposition: it was this actor. Alternative: it was somebody else of whom nothing is known here. The findings are evaluated under both; the likelihood ratio says how much more probable the findings are if the proposition is true than if the alternative is."),
        new ReportBlock.Paragraph("This form gives no probability that a proposition is true. That depends on everything else before the court."),
    ];

    private static IEnumerable<ReportBlock> Proposition(ReportContent content, AttributionHypothesisNode actor)
    {
        var all = actor.Total - actor.Prior;
        yield return new ReportBlock.Heading($"Findings on {actor.Name}");
        yield return new ReportBlock.Paragraph($"All findings together: likelihood ratio {VerbalScale.Ratio(all)}, {VerbalScale.Words(all)}.");
        yield return new ReportBlock.Subheading("Findings that support the proposition");
        yield return Findings(content, actor.Lines.Where(line => line.Weight > 0), "None.");
        yield return new ReportBlock.Subheading("Counter-evidence");
        yield return Findings(content, actor.Lines.Where(line => line.Weight < 0), "None found.");
        foreach (var block in ReportParts.Missing(content, actor))
        {
            yield return block;
        }
    }

    private static ReportBlock Findings(ReportContent content, IEnumerable<AttributionLineNode> chosen, string none)
    {
        var lines = chosen.ToList();
        return lines.Count == 0
            ? new ReportBlock.Paragraph(none)
            : new ReportBlock.Table(
                ["Finding", "Likelihood ratio", "In words", "Grade", "Claims"],
                [.. lines.Select(line => (IReadOnlyList<ReportCell>)[line.Statement, VerbalScale.Ratio(line.Weight), VerbalScale.Words(line.Weight), line.Fact.Grade.Text, ReportParts.Cited(content, line)])]);
    }

    private static IEnumerable<ReportBlock> Limits(AttributionNode answer)
    {
        yield return new ReportBlock.Heading("Limits");
        if (answer.Warnings.Where(warning => !OfProbabilities.Contains(warning.Code)).Select(warning => warning.Text).ToList() is { Count: > 0 } warnings)
        {
            yield return new ReportBlock.Points(warnings);
        }

        yield return new ReportBlock.Paragraph(
            "Likelihood ratios rest on measured frequencies where there are any and on stated assumptions elsewhere. They were lowered for values that many share, for weak grades, for age and for statements that have one origin; findings of one family together are held to a factor of 100. Findings may have been planted or taken over by others. What the author's unit could not see is not in it.");
    }

    private static IEnumerable<ReportBlock> Scale() =>
    [
        new ReportBlock.Heading("The verbal scale"),
        new ReportBlock.Table(
            ["Likelihood ratio from", "In words"],
            [.. VerbalScale.Bands.Select(band => (IReadOnlyList<ReportCell>)[VerbalScale.Ratio(Math.Log(band.From)), band.Words])]),
        new ReportBlock.Paragraph("Ratios below 1 support the alternative by as much as their inverse would support the proposition. Source of the scale: ENFSI Guideline for Evaluative Reporting in Forensic Science, 2015."),
    ];
}
