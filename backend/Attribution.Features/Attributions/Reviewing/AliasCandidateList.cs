using Attribution.Domain.Scales;
using Attribution.Features.Attributions.AliasResolution;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>Candidates, the most probable first. They were found for all who see the same; of those that are shown it is put on record who was shown them and what they rest on.</summary>
public sealed class AliasCandidateList
{
    private readonly GraphReading reading;
    private readonly AliasBoard board;
    private readonly string asked;

    internal AliasCandidateList(GraphReading reading, AliasBoard board, string asked, IReadOnlyList<AliasFound> pairs) =>
        (this.reading, this.board, this.asked, Pairs) = (reading, board, asked, pairs);

    /// <summary>The candidates.</summary>
    internal IReadOnlyList<AliasFound> Pairs { get; }

    /// <summary>All of them as the API gives them.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">JUSTIFICATION_NEEDED, AUDIT_UNAVAILABLE.</exception>
    public async Task<IReadOnlyList<AliasCandidateNode>> ShowAllAsync(CancellationToken cancellationToken) => [.. (await ShowAsync(Pairs, cancellationToken)).OfType<AliasCandidateNode>()];

    /// <summary>Candidates of this list as the API gives them, in their order; null: an actor of it is not visible.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">JUSTIFICATION_NEEDED, AUDIT_UNAVAILABLE.</exception>
    internal async Task<IReadOnlyList<AliasCandidateNode?>> ShowAsync(IEnumerable<AliasFound> shown, CancellationToken cancellationToken)
    {
        AliasFound[] pairs = [.. shown];
        await reading.ShowAsync(pairs.SelectMany(RecordsOf), pairs.SelectMany(ClaimsOf), cancellationToken);
        return [.. pairs.Select(pair => pair is { Left: { } left, Pair: { } why } ? NodeOf(left, pair.Right, why) : LikeName(pair.Right, pair.Like ?? default))];
    }

    // Names and texts are those of the actor's own records; what tools, reports and sectors rest on was read with its profile.
    private IEnumerable<int> RecordsOf(AliasFound pair) =>
        ActorsOf(pair).SelectMany(actor => (reading.Snapshot.EntityOf(reading.View, actor.Lead)?.Records ?? []).Concat(pair.Pair is null ? [] : actor.Guarded.Records));

    private IEnumerable<int> ClaimsOf(AliasFound pair) => pair.Pair is null ? [] : ActorsOf(pair).SelectMany(actor => actor.Guarded.Claims);

    private IEnumerable<ActorDossier> ActorsOf(AliasFound pair) => pair.Left is { } left ? [board.Actors[left], board.Actors[pair.Right]] : [board.Actors[pair.Right]];

    private AliasCandidateNode? NodeOf(int a, int b, AliasPair pair)
    {
        var (left, right) = (EntityOf(a), EntityOf(b));
        var (first, second, similarity) = board.Names(a, b);
        return left is null || right is null
            ? null
            : new AliasCandidateNode(left, first, right, second, pair.Probability, Icd203.Term(new Probability(pair.Probability)), similarity, [.. pair.Evidence.Select(LineOf)]);
    }

    private AliasCandidateNode? LikeName(int actor, NameCandidate like) => EntityOf(actor) is { } entity
        ? new AliasCandidateNode(null, asked, entity, like.Name, null, null, like.Similarity, [.. AliasWeights.OfNames(asked, like.Name).Select(LineOf)])
        : null;

    private static AliasEvidenceNode LineOf(AliasEvidence line) => new(line.Kind, line.WeightInNats, line.Statement);

    private EntityNode? EntityOf(int actor) => EntityNode.Of(reading, board.Actors[actor].Lead);
}

/// <summary>Two actors, or an actor whose name is like the one asked for, by their places on the board.</summary>
/// <param name="Left">One actor; null where a name was asked for.</param>
/// <param name="Right">The other actor.</param>
/// <param name="Pair">Why the two; null where a name was asked for.</param>
/// <param name="Like">The name that is like it; null for two actors.</param>
internal sealed record AliasFound(int? Left, int Right, AliasPair? Pair, NameCandidate? Like);
