namespace Attribution.Features.Attributions.WhatIf;

/// <summary>One line of the first hypotheses that changed: its final weight before and after; 0 where it was not there.</summary>
internal sealed record ChangedLine(string ActorId, string TypeName, string Value, double Before, double After);

/// <summary>A hypothesis before and after a change.</summary>
internal sealed record ChangedHypothesis(string ActorId, double ProbabilityBefore, double ProbabilityAfter, int RankBefore, int RankAfter);

/// <summary>What a change would do, hypothesis by hypothesis and line by line.</summary>
internal sealed record WhatIfAnswer(IReadOnlyList<ChangedHypothesis> Hypotheses, IReadOnlyList<ChangedLine> Lines);
