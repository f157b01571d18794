using Attribution.Domain.Identifiers;
using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>What is read with a hypothesis when it is asked for.</summary>
[ExtendObjectType("Hypothesis")]
public static class HypothesisFields
{
    /// <summary>What it is about; null: no longer visible.</summary>
    public static Task<EntityNode?> GetSubject([Parent] HypothesisNode hypothesis, EntityFinder finder, CancellationToken cancellationToken) => finder.FindAsync(hypothesis.Reading, hypothesis.Document.Subject, cancellationToken);

    /// <summary>The actor or person that it names; null: none of those known, or no longer visible.</summary>
    public static Task<EntityNode?> GetActor([Parent] HypothesisNode hypothesis, EntityFinder finder, CancellationToken cancellationToken) => FindAsync(hypothesis, hypothesis.Document.Actor, finder, cancellationToken);

    /// <summary>The handle, wallet or address that the person is said to have used.</summary>
    public static Task<EntityNode?> GetUsed([Parent] HypothesisNode hypothesis, EntityFinder finder, CancellationToken cancellationToken) => FindAsync(hypothesis, hypothesis.Document.Used, finder, cancellationToken);

    /// <summary>The assessment from which it was taken over.</summary>
    public static async Task<AssessmentNode?> GetAssessment([Parent] HypothesisNode hypothesis, CancellationToken cancellationToken) =>
        hypothesis.Document.Assessment is { } id ? await AssessmentNode.FindAsync(hypothesis.Reading, id, cancellationToken) : null;

    /// <summary>Evidence linked with it that the reader may see; at most 500.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<IReadOnlyList<HypothesisEvidenceNode>> GetEvidence([Parent] HypothesisNode hypothesis, CancellationToken cancellationToken)
    {
        var claims = await ClaimsAsync(hypothesis.Reading, hypothesis.Document.Evidence.Select(evidence => evidence.Claim), cancellationToken);
        return [.. hypothesis.Document.Evidence
            .Where(evidence => claims.ContainsKey(evidence.Claim))
            .Select(evidence => new HypothesisEvidenceNode(claims[evidence.Claim], evidence.Polarity, evidence.Rationale, evidence.Trace, evidence.Instant, evidence.SourcePort, evidence.LinkedBy))];
    }

    /// <summary>Visible claims by id.</summary>
    internal static async Task<Dictionary<string, ClaimNode>> ClaimsAsync(GraphReading reading, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        ClaimId[] wanted = [.. ids.Distinct(StringComparer.Ordinal).Select(NodeId.Parse).OfType<NodeId.OfClaim>().Select(id => id.Claim)];
        var numbers = (await reading.Store.FindClaimsAsync(reading.View, wanted, cancellationToken)).Where(number => number > 0 && reading.Snapshot.ShowsClaim(reading.View, number)).ToArray();
        IReadOnlyList<ClaimVersion> claims = numbers.Length == 0 ? [] : await reading.Store.ReadClaimsAsync(reading.View, numbers, cancellationToken);
        return claims.ToDictionary(claim => NodeIdText.Claim(claim.Id), claim => new ClaimNode(reading, claim), StringComparer.Ordinal);
    }

    private static async Task<EntityNode?> FindAsync(HypothesisNode hypothesis, string? id, EntityFinder finder, CancellationToken cancellationToken) =>
        id is null ? null : await finder.FindAsync(hypothesis.Reading, id, cancellationToken);
}

/// <summary>Evidence linked with a hypothesis.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Polarity">Which way it points.</param>
/// <param name="Rationale">Why.</param>
/// <param name="Trace">How it was joined with a person; null: it is not about a person.</param>
/// <param name="Instant">The moment it is about; null: none.</param>
/// <param name="SourcePort">The source port behind a shared address; null: none.</param>
/// <param name="LinkedBy">Account that linked it.</param>
[ObjectType("HypothesisEvidence")]
public sealed record HypothesisEvidenceNode(ClaimNode Claim, EvidencePolarity Polarity, string Rationale, PersonTrace? Trace, DateTimeOffset? Instant, int? SourcePort, string LinkedBy);
