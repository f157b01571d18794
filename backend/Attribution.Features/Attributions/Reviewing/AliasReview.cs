using System.Runtime.CompilerServices;
using Attribution.Domain.Scales;
using Attribution.Features.Attributions.AliasResolution;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>Which visible actors may be the same. Suggests; what people decided to be different is left out, what they decided to be the same is one actor already. Safe for concurrent use.</summary>
public sealed class AliasReview(GraphScorer scorer)
{
    private const int MostPairs = 2_000;
    private const int MaxName = 200;

    private readonly ConditionalWeakTable<ActorProfiles, Task<AliasBoard>> boards = [];

    /// <summary>Candidates of an actor, of a name, or of all actors.</summary>
    /// <exception cref="GraphQLException">INVALID_NAME or INVALID_PROBABILITY.</exception>
    public async Task<IReadOnlyList<AliasCandidateNode>> FindAsync(GraphReading reading, string? entity, string? name, double least, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (name?.Trim().Length is 0 or > MaxName || (name is not null && entity is not null))
        {
            throw new GraphQLException($"Give an entity, or a name of 1 to {MaxName} characters, or neither.", "INVALID_NAME");
        }

        if (least is not (>= 0 and <= 1))
        {
            throw new GraphQLException($"minProbability is {least}; 0 to 1 is allowed.", "INVALID_PROBABILITY");
        }

        var profiles = await scorer.Profiles.ForAsync(reading, cancellationToken);
        var board = await BoardAsync(reading, profiles, cancellationToken);
        if (name is not null)
        {
            return [.. board.Like(name).Select(found => LikeName(reading, board, name, found)).OfType<AliasCandidateNode>()];
        }

        var lead = entity is null ? null : (await finder.FindAsync(reading, entity, cancellationToken))?.Entity.Lead;
        if (entity is not null && lead is null)
        {
            return [];
        }

        var pairs = board.Pairs.Where(pair => pair.Pair.Probability >= least && (lead is null || board.Actors[pair.A].Lead == lead || board.Actors[pair.B].Lead == lead)).Take(MostPairs).ToList();
        var different = await DifferentAsync(reading, [.. pairs.SelectMany(pair => new[] { board.Actors[pair.A].Lead, board.Actors[pair.B].Lead }).Distinct()], cancellationToken);
        return [.. pairs
            .Select(pair => lead is not null && board.Actors[pair.B].Lead == lead ? (A: pair.B, B: pair.A, pair.Pair) : pair)
            .Where(pair => !different.Contains(Ordered(board.Actors[pair.A].Lead, board.Actors[pair.B].Lead)))
            .Select(pair => NodeOf(reading, board, pair))
            .OfType<AliasCandidateNode>()];
    }

    private Task<AliasBoard> BoardAsync(GraphReading reading, ActorProfiles profiles, CancellationToken cancellationToken)
    {
        // A reading that was given up half-way must not stay for the others.
        if (boards.TryGetValue(profiles, out var known) && !known.IsFaulted && !known.IsCanceled)
        {
            return known;
        }

        var made = AliasBoard.ReadAsync(reading, profiles, cancellationToken);
        boards.AddOrUpdate(profiles, made);
        return made;
    }

    // Pairs of entities between whose records the latest standing decision is "different".
    private static async Task<HashSet<(int, int)>> DifferentAsync(GraphReading reading, int[] leads, CancellationToken cancellationToken)
    {
        Dictionary<int, int> leadOf = [];
        foreach (var entity in reading.Snapshot.EntitiesOf(reading.View, leads))
        {
            foreach (var record in entity.Records)
            {
                leadOf[record] = entity.Lead;
            }
        }

        var decisions = leadOf.Count == 0 ? [] : await reading.Store.ReadDecisionsAsync(reading.View, [.. leadOf.Keys], cancellationToken);
        return [.. decisions
            .Where(decision => decision.WithdrawnAt is null && leadOf.ContainsKey(decision.LeftNumber) && leadOf.ContainsKey(decision.RightNumber))
            .GroupBy(decision => Ordered(leadOf[decision.LeftNumber], leadOf[decision.RightNumber]))
            .Where(pair => pair.OrderBy(decision => decision.DecidedAt).ThenBy(decision => decision.Id.Value).Last().Verdict == Verdict.Different)
            .Select(pair => pair.Key)];
    }

    private static (int, int) Ordered(int a, int b) => (Math.Min(a, b), Math.Max(a, b));

    private static AliasCandidateNode? NodeOf(GraphReading reading, AliasBoard board, (int A, int B, AliasPair Pair) pair)
    {
        var (left, right) = (EntityOf(reading, board, pair.A), EntityOf(reading, board, pair.B));
        var (first, second, similarity) = board.Names(pair.A, pair.B);
        return left is null || right is null
            ? null
            : new AliasCandidateNode(left, first, right, second, pair.Pair.Probability, Icd203.Term(new Probability(pair.Pair.Probability)), similarity, [.. pair.Pair.Evidence.Select(LineOf)]);
    }

    private static AliasCandidateNode? LikeName(GraphReading reading, AliasBoard board, string name, (int Actor, NameCandidate Name) found) => EntityOf(reading, board, found.Actor) is { } entity
        ? new AliasCandidateNode(null, name.Trim(), entity, found.Name.Name, null, null, found.Name.Similarity, [.. AliasWeights.OfNames(name, found.Name.Name).Select(LineOf)])
        : null;

    private static AliasEvidenceNode LineOf(AliasEvidence line) => new(line.Kind, line.WeightInNats, line.Statement);

    private static EntityNode? EntityOf(GraphReading reading, AliasBoard board, int actor) => reading.Snapshot.EntityOf(reading.View, board.Actors[actor].Lead) is { } entity ? new EntityNode(reading, entity) : null;
}
