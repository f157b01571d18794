using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Identity;

/// <summary>What identity needs of a decision between two records of one component.</summary>
/// <param name="Low">The lower record number.</param>
/// <param name="High">The higher record number.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Label">Its label.</param>
/// <param name="DecidedAt">µs since 1970.</param>
/// <param name="WithdrawnAt">µs since 1970; <see cref="long.MaxValue"/>: stands.</param>
/// <param name="Id">Breaks ties of time.</param>
internal sealed record DecisionLink(int Low, int High, Verdict Verdict, int Label, long DecidedAt, long WithdrawnAt, DecisionId Id) : IComparable<DecisionLink>
{
    /// <summary>The link of a stored decision.</summary>
    public static DecisionLink Of(Decision decision) => new(
        Math.Min(decision.LeftNumber, decision.RightNumber),
        Math.Max(decision.LeftNumber, decision.RightNumber),
        decision.Verdict,
        decision.Label.Value,
        decision.DecidedAt,
        decision.WithdrawnAt ?? long.MaxValue,
        decision.Id);

    /// <summary>True if the view shows it and it stands (stood, at the view's as-of time); the ends are checked elsewhere.</summary>
    public bool StandsIn(View view) =>
        view.Labels.Contains(Label) && (view.AsOf is { } time ? DecidedAt <= time && time < WithdrawnAt : WithdrawnAt == long.MaxValue);

    /// <summary>By pair, then latest last, then by id: the last of a pair that stands is its effective verdict.</summary>
    public int CompareTo(DecisionLink? other) =>
        other is null ? 1 : (Low, High, DecidedAt, Id).CompareTo((other.Low, other.High, other.DecidedAt, other.Id));
}
