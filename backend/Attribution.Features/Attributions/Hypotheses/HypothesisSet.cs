using Attribution.Domain.Grades;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>The competing hypotheses that people keep about something, for one part in the crime, with the matrix of their evidence.</summary>
/// <param name="Role">The part in the crime.</param>
/// <param name="Hypotheses">All that are visible, rejected alternatives among them; earliest first.</param>
/// <param name="Matrix">Evidence against hypotheses, the most diagnostic first; evidence that points the same way for all is last.</param>
/// <param name="LeastInconsistent">The one that the evidence contradicts least among those not rejected; null: there is none.</param>
/// <param name="MostProbable">The one whose actor the scorer finds most probable now; null: it names none of them.</param>
/// <param name="IsContested">Whether these two differ.</param>
[ObjectType("HypothesisSet")]
public sealed record HypothesisSetNode(
    ActorRole Role,
    [property: ListSize(AssumedSize = 10)] IReadOnlyList<HypothesisNode> Hypotheses,
    [property: ListSize(AssumedSize = 30)] IReadOnlyList<HypothesisRowNode> Matrix,
    HypothesisNode? LeastInconsistent,
    HypothesisNode? MostProbable,
    bool IsContested);

/// <summary>A row of the matrix.</summary>
/// <param name="Claim">The evidence.</param>
/// <param name="Marks">How it points for each hypothesis, in their order; NEUTRAL where it is not linked.</param>
/// <param name="Credibility">How far it is believed by its grade, 0–1.</param>
/// <param name="Diagnosticity">How far it tells hypotheses apart: 0 where it points the same way for all, up to 2.</param>
[ObjectType("HypothesisRow")]
public sealed record HypothesisRowNode(ClaimNode Claim, IReadOnlyList<EvidencePolarity> Marks, double Credibility, double Diagnosticity);

/// <summary>Reads the competing hypotheses about something. Analysis of competing hypotheses (Heuer 1999): what contradicts counts, what supports everything tells nothing.</summary>
internal static class HypothesisSet
{
    private const int Most = 500;

    /// <summary>The set; empty where there is nothing visible.</summary>
    public static async Task<HypothesisSetNode> ReadAsync(EntityNode subject, ActorRole role, GraphScorer scorer, CancellationToken cancellationToken)
    {
        var hypotheses = (await AboutAsync(subject, cancellationToken)).Where(hypothesis => hypothesis.Role == role).ToList();
        var rows = await RowsAsync(subject.Reading, hypotheses, cancellationToken);
        var standing = hypotheses.Index().Where(pair => pair.Item.Status != HypothesisStatus.Rejected).ToList();
        var least = standing.Count == 0 || rows.Count == 0 ? null : standing.MinBy(pair => (Inconsistency(rows, pair.Index), pair.Index)).Item;
        var probable = await MostProbableAsync(subject, role, [.. standing.Select(pair => pair.Item)], scorer, cancellationToken);
        return new HypothesisSetNode(role, hypotheses, rows, least, probable, least is not null && probable is not null && least != probable);
    }

    /// <summary>Weight of what contradicts a hypothesis, each by its credibility.</summary>
    private static double Inconsistency(IReadOnlyList<HypothesisRowNode> rows, int place) => rows.Where(row => row.Marks[place] == EvidencePolarity.Against).Sum(row => row.Credibility);

    /// <summary>Visible hypotheses about something, for any part in the crime, earliest first; at most 500.</summary>
    public static async Task<IReadOnlyList<HypothesisNode>> AboutAsync(EntityNode subject, CancellationToken cancellationToken)
    {
        var reading = subject.Reading;
        var records = await reading.Store.ReadRecordsAsync(reading.View, [.. subject.Entity.Records.Take(EntityContent.MaxRecords)], cancellationToken);
        var numbers = await reading.Store.FindByExternalIdsAsync(reading.View, [.. records.Select(record => HypothesisNode.SubjectId(record.Id))], cancellationToken);
        List<HypothesisNode> found = [];
        foreach (var record in await reading.Store.ReadRecordsAsync(reading.View, [.. numbers.Select(pair => pair.Number).Distinct().Order().Take(Most)], cancellationToken))
        {
            if (await HypothesisNode.OfAsync(reading, record, cancellationToken) is { } hypothesis)
            {
                found.Add(hypothesis);
            }
        }

        return found;
    }

    private static async Task<IReadOnlyList<HypothesisRowNode>> RowsAsync(GraphReading reading, IReadOnlyList<HypothesisNode> hypotheses, CancellationToken cancellationToken)
    {
        var claims = await HypothesisFields.ClaimsAsync(reading, hypotheses.SelectMany(hypothesis => hypothesis.Document.Evidence.Select(evidence => evidence.Claim)), cancellationToken);
        var sources = (await reading.Store.ReadSourcesAsync(reading.View, [.. claims.Values.Select(claim => claim.Claim.Header.Source).Distinct()], cancellationToken)).ToDictionary(source => source.Id);
        return [.. claims.Values
            .Select(claim => RowOf(claim, claim.Claim.Content.Grade ?? sources.GetValueOrDefault(claim.Claim.Header.Source)?.DefaultGrade ?? Grade.Ungraded, hypotheses))
            .OrderByDescending(row => row.Diagnosticity)
            .ThenByDescending(row => row.Credibility)
            .ThenBy(row => NodeIdText.Claim(row.Claim.Claim.Id), StringComparer.Ordinal)];
    }

    private static HypothesisRowNode RowOf(ClaimNode claim, Grade grade, IReadOnlyList<HypothesisNode> hypotheses)
    {
        var id = NodeIdText.Claim(claim.Claim.Id);
        EvidencePolarity[] marks = [.. hypotheses.Select(hypothesis => hypothesis.Document.Evidence.FirstOrDefault(evidence => evidence.Claim == id)?.Polarity ?? EvidencePolarity.Neutral)];
        var signs = marks.Select(mark => mark switch { EvidencePolarity.For => 1, EvidencePolarity.Against => -1, _ => 0 }).ToList();
        var credibility = new Reliability([]).Of(grade).Mean;
        return new HypothesisRowNode(claim, marks, credibility, (signs.Max() - signs.Min()) * credibility);
    }

    private static async Task<HypothesisNode?> MostProbableAsync(EntityNode subject, ActorRole role, IReadOnlyList<HypothesisNode> standing, GraphScorer scorer, CancellationToken cancellationToken)
    {
        if (standing.All(hypothesis => hypothesis.Document.Actor is null))
        {
            return null;
        }

        var run = await scorer.RunAsync(subject, new AttributionQuestion { Role = role, Parameters = ScoringParameters.Default with { Draws = 0 } }, cancellationToken);
        return run.Outcome is AssessmentOutcome.Assessed { Assessment: var assessment }
            ? assessment.Hypotheses.Select(ranked => standing.FirstOrDefault(hypothesis => hypothesis.Document.Actor == ranked.ActorId)).FirstOrDefault(hypothesis => hypothesis is not null)
            : null;
    }
}
