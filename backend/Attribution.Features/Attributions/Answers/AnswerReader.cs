using System.Globalization;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Scales;
using Attribution.Domain.Time;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Features.Attributions.Answers;

/// <summary>Makes a document readable: names, values and claims are read live through the reader's View; what is not visible any more reads as that.</summary>
internal sealed class AnswerReader
{
    private const int ReadSize = 10_000;

    private readonly AssessmentDocument document;
    private readonly GraphReading reading;
    private readonly ILookup<(string Evidence, string Type), ClaimedValue> values;
    private readonly Dictionary<string, ClaimNode> claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityNode> entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private AttributionFactNode[] facts = [];

    private AnswerReader(AssessmentDocument document, GraphReading reading, IReadOnlyList<ClaimedValue> evidence)
    {
        (this.document, this.reading) = (document, reading);
        values = evidence.OrderBy(value => value.Value.Value, StringComparer.Ordinal).ToLookup(value => (value.EvidenceId, value.Value.Type.Name));
    }

    /// <summary>The answer as the API gives it.</summary>
    /// <param name="document">What was kept, or was just found.</param>
    /// <param name="reading">Who reads, and when.</param>
    /// <param name="evidence">The subject's evidence as recorded at the document's time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<AttributionNode> ReadAsync(AssessmentDocument document, GraphReading reading, IReadOnlyList<ClaimedValue> evidence, CancellationToken cancellationToken)
    {
        AnswerReader reader = new(document, reading, evidence);
        await reader.ReadClaimsAsync(cancellationToken);
        await reader.ReadEntitiesAsync(cancellationToken);
        reader.facts = [.. document.Facts.Select(reader.Fact)];
        return reader.Answer();
    }

    private async Task ReadClaimsAsync(CancellationToken cancellationToken)
    {
        var ids = document.Facts.SelectMany(fact => fact.Evidence)
            .Concat(document.Hypotheses.SelectMany(hypothesis => hypothesis.Lines.SelectMany(line => line.ProfileClaims).Concat(hypothesis.Expected.Select(expected => expected.Claim))))
            .Concat(document.Excluded.Select(excluded => excluded.Evidence))
            .Distinct(StringComparer.Ordinal).Select(NodeId.Parse).OfType<NodeId.OfClaim>().Select(id => id.Claim);
        foreach (var chunk in ids.Chunk(ReadSize))
        {
            var numbers = (await reading.Store.FindClaimsAsync(reading.View, chunk, cancellationToken)).Where(number => number > 0 && reading.Snapshot.ShowsClaim(reading.View, number)).ToArray();
            foreach (var claim in await reading.Store.ReadClaimsAsync(reading.View, numbers, cancellationToken))
            {
                claims[NodeIdText.Claim(claim.Id)] = new ClaimNode(reading, claim);
            }
        }
    }

    private async Task ReadEntitiesAsync(CancellationToken cancellationToken)
    {
        var expected = document.Hypotheses.SelectMany(hypothesis => hypothesis.Expected).Select(expectation => claims.GetValueOrDefault(expectation.Claim)).OfType<ClaimNode>().Select(claim => new RecordId(claim.Claim.Header.To.Value));
        var wanted = document.Hypotheses.Select(hypothesis => NodeId.Parse(hypothesis.Actor)).OfType<NodeId.OfEntity>().Select(id => id.Record).Concat(RecordOf(document.Subject)).Concat(expected).Distinct().ToArray();
        var numbers = await reading.Store.FindRecordsAsync(reading.View, wanted, cancellationToken);
        for (var at = 0; at < wanted.Length; at++)
        {
            if (numbers[at] > 0 && reading.Snapshot.EntityOf(reading.View, numbers[at]) is { } entity)
            {
                entities[NodeIdText.Entity(wanted[at])] = new EntityNode(reading, entity);
            }
        }

        var leads = entities.Values.Select(entity => entity.Entity.Lead).Distinct().ToArray();
        var records = (await reading.Store.ReadRecordsAsync(reading.View, leads, cancellationToken)).ToDictionary(record => record.Number);
        foreach (var (id, entity) in entities)
        {
            names[id] = records.TryGetValue(entity.Entity.Lead, out var record) ? RecordName.Of(record) : "";
        }
    }

    private static IEnumerable<RecordId> RecordOf(string id) => NodeId.Parse(id) is NodeId.OfEntity entity ? [entity.Record] : [];

    private AttributionNode Answer() => new()
    {
        Subject = entities.GetValueOrDefault(document.Subject),
        Role = document.Role,
        AsOf = new DateTimeOffset(document.AsOf, TimeOnly.MinValue, TimeSpan.Zero),
        RecordedAsOf = UnixMicroseconds.ToTime(document.RecordedAsOf),
        Refusal = document.Refusal is { } refusal ? new AttributionRefusalNode(refusal.Code, refusal.Message) : null,
        Candidates = document.Candidates,
        Hypotheses = [.. document.Hypotheses.Select(HypothesisOf)],
        OthersProbability = document.Others,
        MarginToSecond = document.Margin,
        Overturning = [.. document.FlipSet.Select(place => facts[place])],
        LeastInconsistent = entities.GetValueOrDefault(document.LeastInconsistent),
        IsContested = document.IsContested,
        Matrix = Matrix(),
        Excluded = [.. document.Excluded.Select(excluded => new ExcludedEvidenceNode(excluded.Evidence, claims.GetValueOrDefault(excluded.Evidence), excluded.Rule, excluded.Reason))],
        Coverage = new AttributionCoverageNode(document.ItemsTotal, document.ItemsUsed, document.Origins, document.Families),
        Warnings = [.. document.Warnings.Select(warning => new AttributionWarningNode(warning.Code, warning.Text))],
        AnalyticConfidence = document.Confidence,
        ConfidenceReasons = document.ConfidenceReasons,
        Model = document.Calibration is { } calibration
            ? new AttributionModelNode(
                document.ModelVersion, document.EvidenceHash, document.ParametersHash, calibration.Set, calibration.Cases, calibration.IsShipped, calibration.Temperature, calibration.ExpectedError, calibration.Brier)
            : null,
    };

    private AttributionHypothesisNode HypothesisOf(KeptHypothesis kept)
    {
        Probability probability = new(Math.Clamp(kept.Probability, 0, 1));
        var isUnknown = kept.Actor == Hypothesis.UnknownId;
        var lines = kept.Lines.Select(line => LineOf(line, facts[line.Fact])).ToArray();
        return new AttributionHypothesisNode
        {
            Entity = entities.GetValueOrDefault(kept.Actor),
            IsUnknown = isUnknown,
            Name = isUnknown ? string.Create(CultureInfo.InvariantCulture, $"None of the {document.Candidates} actors you can see") : names.GetValueOrDefault(kept.Actor) ?? "An actor that is no longer visible",
            Rank = kept.Rank,
            Probability = kept.Probability,
            Low = kept.Low,
            High = kept.High,
            Term = Icd203.Term(probability),
            PhiaTerm = PhiaYardstick.Term(probability),
            Percent = Icd203.Percent(probability),
            AmongCandidates = kept.Among,
            RankWithoutPrior = kept.RankWithoutPrior,
            Prior = kept.Prior,
            Total = kept.Total,
            Inconsistency = kept.Inconsistency,
            Lines = lines,
            NoCounterEvidence = isUnknown || lines.Any(line => line.Weight < 0) ? null : "none found",
            ExpectedButAbsent = [.. kept.Expected.Select(ExpectationOf)],
            WhatWouldChange = [.. kept.Decisive.Select(decisive => new AttributionDecisiveNode(facts[decisive.Fact], decisive.Delta, decisive.NewRank))],
        };
    }

    private AttributionFactNode Fact(KeptFact kept, int number)
    {
        var type = EvidenceTypeTable.Find(kept.Type) ?? throw new InvalidOperationException($"There is no type of evidence '{kept.Type}'.");
        var value = kept.Evidence.SelectMany(id => values[(id, kept.Type)].DistinctBy(each => each.Value).Skip(kept.Place)).FirstOrDefault();
        return new AttributionFactNode
        {
            Number = number,
            Type = kept.Type,
            Title = type.Title,
            Family = type.Family,
            Diamond = type.Diamond,
            Value = value?.Display,
            Claims = [.. kept.Evidence.Select(id => claims.GetValueOrDefault(id)).OfType<ClaimNode>()],
            EvidenceIds = kept.Evidence,
            Origin = kept.Origin,
            Grade = GradeOf(kept.Grade),
            Holders = kept.Holders,
            SeenAt = value?.Last is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null,
        };
    }

    private static GradeNode GradeOf(IReadOnlyList<string?> grade) =>
        grade is [{ } scheme, var source, var information] && Enum.TryParse<GradeScheme>(scheme, out var known) && known != GradeScheme.Ungraded
            ? GradeNode.Of(new Grade(known, source, information))
            : GradeNode.Of(null);

    private AttributionLineNode LineOf(KeptLine kept, AttributionFactNode fact) => new()
    {
        Fact = fact,
        Statement = Statement(kept, fact),
        IsHit = kept.IsHit,
        BaseWeight = kept.Base,
        AfterPrevalence = kept.Prevalence,
        AfterGrade = kept.Reliability,
        AfterAgeing = kept.Time,
        AfterOrigin = kept.Dependence,
        Weight = kept.Final,
        WithoutIt = kept.LeaveOneOut,
        AgeDays = kept.AgeDays,
        ActorClaims = [.. kept.ProfileClaims.Select(id => claims.GetValueOrDefault(id)).OfType<ClaimNode>()],
    };

    private string Statement(KeptLine kept, AttributionFactNode fact)
    {
        var what = fact.Value is { } value ? $"{fact.Title} \"{value}\"" : $"{fact.Title} (erased or no longer visible)";
        if (!kept.IsHit)
        {
            return $"{what} is not known of this actor.";
        }

        var others = fact.Holders - 1;
        var shared = others == 0 ? "no other actor" : string.Create(CultureInfo.InvariantCulture, $"{others} of {document.Candidates - 1} other actors");
        var leaked = document.Facts[kept.Fact].IsLeaked ? " It was sold or leaked, so many may have it." : "";
        return $"{what} is known of this actor and of {shared}.{leaked}";
    }

    private AttributionExpectationNode ExpectationOf(KeptExpectation kept)
    {
        var claim = claims.GetValueOrDefault(kept.Claim);
        return new AttributionExpectationNode(EvidenceTypeTable.Find(kept.Type)?.Title ?? kept.Type, claim, claim is null ? null : names.GetValueOrDefault(NodeIdText.Entity(new RecordId(claim.Claim.Header.To.Value))));
    }

    private IReadOnlyList<AttributionMatrixRowNode> Matrix()
    {
        const double Least = 0.5; // facts over which hypotheses hardly differ are not shown
        var weights = document.Hypotheses.Select(hypothesis => hypothesis.Lines.ToDictionary(line => line.Fact, line => line.Final)).ToArray();
        return [.. facts
            .Select(fact => (Fact: fact, Weights: weights.Select(row => row.GetValueOrDefault(fact.Number)).ToArray()))
            .Select(row => (row.Fact, row.Weights, Spread: row.Weights.DefaultIfEmpty().Max() - row.Weights.DefaultIfEmpty().Min()))
            .Where(row => row.Spread >= Least)
            .OrderByDescending(row => row.Spread)
            .ThenBy(row => row.Fact.Number)
            .Select(row => new AttributionMatrixRowNode(row.Fact, row.Spread, row.Weights))];
    }
}
