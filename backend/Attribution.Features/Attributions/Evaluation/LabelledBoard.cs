using Attribution.Features.Attributions.Scoring;

namespace Attribution.Features.Attributions.Evaluation;

/// <summary>A scored development query with its published answer: none means that no candidate is right.</summary>
internal sealed record LabelledBoard(ScoreBoard Board, IReadOnlySet<string> Right);
