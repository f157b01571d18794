using System.Runtime.CompilerServices;
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

    private readonly ConditionalWeakTable<ActorProfiles, SharedWork<AliasBoard>> boards = [];

    /// <summary>Candidates of an actor, of a name, or of all actors.</summary>
    /// <exception cref="GraphQLException">INVALID_NAME or INVALID_PROBABILITY.</exception>
    public async Task<AliasCandidateList> FindAsync(GraphReading reading, string? entity, string? name, double least, EntityFinder finder, CancellationToken cancellationToken)
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
        var board = await boards.GetValue(profiles, _ => new SharedWork<AliasBoard>(stop => AliasBoard.ReadAsync(reading.ForComputing(), profiles, stop))).WaitAsync(cancellationToken);
        if (name is not null)
        {
            return new AliasCandidateList(reading, board, name.Trim(), [.. board.Like(name).Select(found => new AliasFound(null, found.Actor, null, found.Name))]);
        }

        var lead = entity is null ? null : (await finder.FindAsync(reading, entity, cancellationToken))?.Entity.Lead;
        return new AliasCandidateList(reading, board, "", entity is not null && lead is null ? [] : await PairsAsync(reading, board, lead, least, cancellationToken));
    }

    private static async Task<IReadOnlyList<AliasFound>> PairsAsync(GraphReading reading, AliasBoard board, int? lead, double least, CancellationToken cancellationToken)
    {
        var pairs = board.Pairs.Where(pair => pair.Pair.Probability >= least && (lead is null || board.Actors[pair.A].Lead == lead || board.Actors[pair.B].Lead == lead)).Take(MostPairs).ToList();
        var different = await DifferentAsync(reading, [.. pairs.SelectMany(pair => new[] { board.Actors[pair.A].Lead, board.Actors[pair.B].Lead }).Distinct()], cancellationToken);
        return [.. pairs
            .Select(pair => lead is not null && board.Actors[pair.B].Lead == lead ? (A: pair.B, B: pair.A, pair.Pair) : pair)
            .Where(pair => !different.Contains(Ordered(board.Actors[pair.A].Lead, board.Actors[pair.B].Lead)))
            .Select(pair => new AliasFound(pair.A, pair.B, pair.Pair, null))];
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
}
