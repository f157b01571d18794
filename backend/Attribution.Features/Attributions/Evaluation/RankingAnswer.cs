using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>One answer of b1 or b3: <c>{"id", "ranking": [["g", p], …], "unknown": p}</c>.</summary>
internal sealed record RankingAnswer(string Id, IReadOnlyList<object[]> Ranking, double Unknown)
{
    private const int Length = 50;
    private const int Digits = 6;

    // Rounding up fifty times must not lift the sum above 1.
    private const double Sum = 0.99997;

    /// <summary>The answer a board gives; without a board nobody is named and unknown is 1.</summary>
    public static RankingAnswer Of(string id, ScoreBoard? board, CalibrationTable calibrations)
    {
        if (board is null)
        {
            return new RankingAnswer(id, [], 1);
        }

        var posterior = Posterior.Of(board, calibrations);
        return new RankingAnswer(
            id,
            [.. board.Order.Take(Length).Select(place => (object[])[board.ActorId(place), Math.Round(posterior.Among[place] * Sum, Digits)])],
            Math.Round(posterior.Unknown, Digits));
    }
}
