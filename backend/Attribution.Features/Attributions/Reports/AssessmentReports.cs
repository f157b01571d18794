using Attribution.Domain.Labels;
using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Attributions.Hypotheses;
using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.Graph.Store;

namespace Attribution.Features.Attributions.Reports;

/// <summary>Writes reports of assessments as one reader sees them now.</summary>
public static class AssessmentReports
{
    /// <summary>Writes the report of an assessment as the reader sees it now; null: none with this id that the reader may see.</summary>
    public static async Task<AssessmentReport?> FindAsync(GraphReading reading, string assessment, ReportForm form, EntityFinder finder, CancellationToken cancellationToken) =>
        await AssessmentNode.FindAsync(reading, assessment, cancellationToken) is { } found ? await OfAsync(found, form, finder, cancellationToken) : null;

    /// <summary>Why the reader's unit may not use a report so: in court the form for a court, any other as dissemination. None: it may.</summary>
    public static Task<IReadOnlyList<UseRefusal>> RefusalsAsync(GraphReading reading, AssessmentReport report, RefuseUse refuse, CancellationToken cancellationToken) =>
        refuse(reading, report.Items, report.Form is ReportForm.Court ? ItemUse.Court : ItemUse.Onward, cancellationToken);

    /// <summary>Writes the report of an assessment.</summary>
    internal static async Task<AssessmentReport> OfAsync(AssessmentNode assessment, ReportForm form, EntityFinder finder, CancellationToken cancellationToken)
    {
        var reading = assessment.Reading;
        var content = await ContentAsync(assessment, finder, cancellationToken);
        List<ReportBlock> blocks = [.. form is ReportForm.Court ? CourtReport.Of(content) : AnalysisReport.Of(content)];
        blocks.Add(new ReportBlock.Heading("Claims cited"));
        blocks.Add(await content.Citations.TableAsync(cancellationToken));
        var actors = await ActorsAsync(reading, content, cancellationToken);
        var label = await LabelAsync(content, cancellationToken);
        var handling = HandlingNode.Of(label);
        var title = form is ReportForm.Court ? $"Evaluation of findings: {content.SubjectName}" : $"Attribution assessment: {content.SubjectName}";
        ReportPage page = new(title, handling.Text, blocks);
        return new AssessmentReport(form, page, handling) { Items = await ItemsAsync(reading, content, actors, cancellationToken) };

        async Task<HandlingLabel> LabelAsync(ReportContent cited, CancellationToken token)
        {
            var own = cited.Stated.Select(pair => pair.Hypothesis.Record.Content.Label).Append(assessment.Label);
            List<HandlingLabel> labels = [];
            foreach (var each in own.Concat(cited.Citations.Labels).Concat(actors.Select(record => record.Content.Label)).Distinct().OrderBy(each => each.Value))
            {
                labels.Add(await reading.Store.ReadLabelAsync(each, token));
            }

            return LabelJoin.JoinAll(labels);
        }
    }

    private static Task<IReadOnlyList<RecordVersion>> ActorsAsync(GraphReading reading, ReportContent cited, CancellationToken cancellationToken) =>
        reading.Store.ReadRecordsAsync(reading.View, [.. cited.Answer.Hypotheses.Select(hypothesis => hypothesis.Entity?.Entity.Lead).Append(cited.Answer.Subject?.Entity.Lead).OfType<int>().Distinct()], cancellationToken);

    // Claims, actors and hypotheses as their owners gave them; the assessment is made of them and adds no condition of its own.
    private static async Task<IReadOnlyList<UseItem>> ItemsAsync(GraphReading reading, ReportContent content, IReadOnlyList<RecordVersion> actors, CancellationToken cancellationToken)
    {
        var claims = content.Citations.Claims.Select(claim => (Id: NodeIdText.Claim(claim.Claim.Id), claim.Claim.Content.Label));
        var records = actors.Concat(content.Stated.Select(pair => pair.Hypothesis.Record)).Select(record => (Id: NodeIdText.Record(record.Id), record.Content.Label));
        List<UseItem> items = [];
        foreach (var (id, label) in claims.Concat(records))
        {
            items.Add(UseItem.Of(id, await reading.Store.ReadLabelAsync(label, cancellationToken)));
        }

        return items;
    }

    private static async Task<ReportContent> ContentAsync(AssessmentNode assessment, EntityFinder finder, CancellationToken cancellationToken)
    {
        var reading = assessment.Reading;
        var answer = await AssessmentFields.GetAttribution(assessment, finder, cancellationToken);
        List<(HypothesisNode Hypothesis, IReadOnlyList<HypothesisEvidenceNode> Evidence)> stated = [];
        if (answer.Subject is not { } subject)
        {
            return new ReportContent(assessment, answer, "what is no longer visible", stated, new ReportCitations(reading));
        }

        foreach (var hypothesis in (await HypothesisSet.AboutAsync(subject, cancellationToken)).Where(hypothesis => hypothesis.Role == assessment.Role))
        {
            stated.Add((hypothesis, await HypothesisFields.GetEvidence(hypothesis, cancellationToken)));
        }

        var lead = await reading.Store.ReadRecordsAsync(reading.View, [subject.Entity.Lead], cancellationToken);
        return new ReportContent(assessment, answer, lead is [var record] ? RecordName.Of(record) : "", stated, new ReportCitations(reading));
    }
}
