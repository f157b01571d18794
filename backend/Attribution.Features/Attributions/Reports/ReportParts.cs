using System.Globalization;
using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.Hypotheses;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;

namespace Attribution.Features.Attributions.Reports;

/// <summary>What both forms of a report say alike.</summary>
internal static class ReportParts
{
    /// <summary>The part in the crime, in words.</summary>
    public static string RoleOf(ActorRole role) => role switch
    {
        ActorRole.Operator => "carried it out",
        ActorRole.Developer => "made the malware",
        ActorRole.AccessBroker => "sold the way in",
        ActorRole.InfrastructureProvider => "provided servers and names",
        ActorRole.Launderer => "moved the money",
        _ => throw new System.Diagnostics.UnreachableException($"Unknown role {role}."),
    };

    /// <summary>A day.</summary>
    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment, UTC.</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A fact as a reader sees it.</summary>
    public static string Name(AttributionFactNode fact) => $"{fact.Title} {(fact.Value is { } value ? $"\"{value}\"" : "(erased or no longer visible)")}";

    /// <summary>What is behind a line: claims of the case and of the actor, and records that say it of themselves.</summary>
    public static ReportCell Cited(ReportContent content, AttributionLineNode line) =>
        new(string.Join(" ", line.Fact.EvidenceIds.Where(id => NodeId.Parse(id) is not NodeId.OfClaim)), content.Citations.Of(line.Fact.Claims.Concat(line.ActorClaims)));

    /// <summary>What is usual for an actor and missing here; nothing where there is none.</summary>
    public static IEnumerable<ReportBlock> Missing(ReportContent content, AttributionHypothesisNode actor) => actor.ExpectedButAbsent.Count == 0
        ? []
        : [
            new ReportBlock.Paragraph("Usual for this actor and not seen here; it weighs nothing, since cases are seen in part:"),
            new ReportBlock.Table(["What", "Claim"], [.. actor.ExpectedButAbsent.Select(missing => (IReadOnlyList<ReportCell>)[$"{missing.Title} {missing.Value ?? "(no longer visible)"}", new ReportCell("", Of(content, missing))])]),
        ];

    /// <summary>Hypotheses that people stated, those rejected apart.</summary>
    public static IEnumerable<ReportBlock> Stated(ReportContent content)
    {
        yield return new ReportBlock.Heading("Hypotheses considered by people");
        foreach (var block in Table(content, "None was stated.", isRejected: false))
        {
            yield return block;
        }

        yield return new ReportBlock.Heading("Rejected hypotheses");
        foreach (var block in Table(content, "None was rejected.", isRejected: true))
        {
            yield return block;
        }
    }

    /// <summary>Evidence that was left out, with the reason.</summary>
    public static IEnumerable<ReportBlock> LeftOut(ReportContent content)
    {
        yield return new ReportBlock.Heading("Evidence left out");
        yield return content.Answer.Excluded.Count == 0
            ? new ReportBlock.Paragraph("None.")
            : new ReportBlock.Table(
                ["Rule", "Reason", "Claim"],
                [.. content.Answer.Excluded.Select(excluded => (IReadOnlyList<ReportCell>)[excluded.Rule, excluded.Reason, new ReportCell("", excluded.Claim is { } claim ? content.Citations.Of([claim]) : null)])]);
    }

    /// <summary>What allows the answer to be checked and asked again.</summary>
    public static IEnumerable<ReportBlock> Checking(ReportContent content)
    {
        var (assessment, model) = (content.Assessment, content.Answer.Model);
        yield return new ReportBlock.Heading("For checking");
        yield return new ReportBlock.Table(
            ["What", "Value"],
            [
                ["Assessment", assessment.Id],
                ["Asked by", $"{assessment.Author}, {assessment.UnitId}"],
                ["Kept", Moment(assessment.CreatedAt)],
                ["Graph as recorded at", Moment(content.Answer.RecordedAsOf)],
                ["Model version", model?.Version ?? "none"],
                ["SHA-256 of the evidence", assessment.EvidenceHash],
                ["SHA-256 of weights, calibration and parameters", model?.ParametersHash ?? "none"],
            ]);
    }

    private static IReadOnlyList<int>? Of(ReportContent content, AttributionExpectationNode missing) => missing.Claim is { } claim ? content.Citations.Of([claim]) : null;

    private static IEnumerable<ReportBlock> Table(ReportContent content, string none, bool isRejected)
    {
        var stated = content.Stated.Where(pair => (pair.Hypothesis.Status == HypothesisStatus.Rejected) == isRejected).ToList();
        yield return stated.Count == 0
            ? new ReportBlock.Paragraph(none)
            : new ReportBlock.Table(
                ["Hypothesis", "Status", "Stated by", "Decided by, why", "For", "Against"],
                [.. stated.Select(pair => (IReadOnlyList<ReportCell>)
                [
                    pair.Hypothesis.Statement,
                    pair.Hypothesis.Status.ToString().ToLowerInvariant(),
                    pair.Hypothesis.Author,
                    pair.Hypothesis.Reviewer is { } reviewer ? $"{reviewer}: {pair.Hypothesis.Reason}" : "nobody yet",
                    Linked(content, pair.Evidence, EvidencePolarity.For),
                    Linked(content, pair.Evidence, EvidencePolarity.Against),
                ])]);
    }

    private static ReportCell Linked(ReportContent content, IReadOnlyList<HypothesisEvidenceNode> evidence, EvidencePolarity polarity)
    {
        var linked = evidence.Where(each => each.Polarity == polarity).ToList();
        return linked.Count == 0 ? "none" : new ReportCell(string.Join(" ", linked.Select(each => each.Rationale)), content.Citations.Of(linked.Select(each => each.Claim)));
    }
}
