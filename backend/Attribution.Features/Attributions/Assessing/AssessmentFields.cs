using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.Reports;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Assessing;

/// <summary>What is read with an assessment when it is asked for.</summary>
[ExtendObjectType("Assessment")]
public static class AssessmentFields
{
    private const int Digits = 9;

    /// <summary>What was asked about; null: it is no longer visible.</summary>
    public static Task<EntityNode?> GetSubject([Parent] AssessmentNode assessment, EntityFinder finder, CancellationToken cancellationToken) =>
        finder.FindAsync(assessment.Reading, assessment.Document.Subject, cancellationToken);

    /// <summary>The answer as it was given; names and values are read live.</summary>
    [Cost(10)]
    public static async Task<AttributionNode> GetAttribution([Parent] AssessmentNode assessment, EntityFinder finder, CancellationToken cancellationToken)
    {
        var then = await SubjectThenAsync(assessment, finder, cancellationToken);
        return await AnswerReader.ReadAsync(assessment.Document, assessment.Reading, then is null ? [] : await AttributionRunner.EvidenceOfAsync(then, cancellationToken), cancellationToken);
    }

    /// <summary>The same question asked again of the graph as recorded then; null: the subject is no longer visible.</summary>
    [Cost(50)]
    public static async Task<AssessmentRerunNode?> GetRerun([Parent] AssessmentNode assessment, GraphScorer scorer, EntityFinder finder, CancellationToken cancellationToken)
    {
        var before = assessment.Document;
        if (await SubjectThenAsync(assessment, finder, cancellationToken) is not { } then)
        {
            return null;
        }

        var run = await scorer.RunAsync(then, new AttributionQuestion { Role = before.Role, AsOf = before.AsOf }, cancellationToken);
        var (after, _) = DocumentWriter.Write(run, before.Subject, before.RecordedAsOf, before.Author);
        return new AssessmentRerunNode(
            before.EvidenceHash == after.EvidenceHash,
            before.ParametersHash == after.ParametersHash && before.ModelVersion == after.ModelVersion,
            Numbers(before).SequenceEqual(Numbers(after)),
            await AnswerReader.ReadAsync(after, assessment.Reading, run.Evidence, cancellationToken));
    }

    /// <summary>
    /// The assessment as a document that cites every claim; for a court without any probability, and refused (USE_REFUSED) while H1 of another unit forbids it. Needs the right to
    /// export, and a case and a reason stated for the session or token.
    /// </summary>
    [Cost(20)]
    public static async Task<AssessmentReport> GetReport(
        [Parent] AssessmentNode assessment, EntityFinder finder, ExportGate gate, RefuseUse refuse, CancellationToken cancellationToken, ReportForm form = ReportForm.Analysis)
    {
        var view = assessment.Reading.View;
        var reading = (await gate.OpenAsync(cancellationToken)).At(view.AsOf, view.ValidAt);
        var report = await AssessmentReports.FindAsync(reading, assessment.Id, form, finder, cancellationToken)
            ?? throw new GraphQLException("What break-glass opens does not leave as a document.", FieldRights.NotPermittedCode);
        if (form is ReportForm.Court && await AssessmentReports.RefusalsAsync(reading, report, refuse, cancellationToken) is { Count: > 0 } refusals)
        {
            throw new GraphQLException(UseRefusal.Text(refusals), UseRefusal.ErrorCode);
        }

        await gate.NoteAsync([assessment.Id[AssessmentNode.Prefix.Length..]], $"report {form}", cancellationToken);
        return report;
    }

    private static IEnumerable<(string, double, double)> Numbers(AssessmentDocument document) =>
        document.Hypotheses.Select(hypothesis => (hypothesis.Actor, Math.Round(hypothesis.Probability, Digits), Math.Round(hypothesis.Total, Digits)));

    private static Task<EntityNode?> SubjectThenAsync(AssessmentNode assessment, EntityFinder finder, CancellationToken cancellationToken) =>
        finder.FindAsync(assessment.Reading.At(assessment.Document.RecordedAsOf, null), assessment.Document.Subject, cancellationToken);
}
