using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Answers;

/// <summary>A row of the matrix.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Diagnosticity">How far the listed hypotheses differ over it.</param>
/// <param name="Weights">Its weight for each listed hypothesis, in their order; 0 for none of them.</param>
[ObjectType("AttributionMatrixRow")]
public sealed record AttributionMatrixRowNode(AttributionFactNode Fact, double Diagnosticity, IReadOnlyList<double> Weights);

/// <summary>Evidence that weighs nothing.</summary>
/// <param name="EvidenceId">Id of the claim or record.</param>
/// <param name="Claim">The claim; null: it is a record's own, or no longer visible.</param>
/// <param name="Rule">The list or rule, such as <c>sinkhole</c> or <c>FAN_OUT</c>.</param>
/// <param name="Reason">For people.</param>
[ObjectType("ExcludedEvidence")]
public sealed record ExcludedEvidenceNode([property: ID] string EvidenceId, ClaimNode? Claim, string Rule, string Reason);

/// <summary>What of the evidence was used.</summary>
/// <param name="ItemsTotal">Items that were found.</param>
/// <param name="ItemsUsed">Items that weigh.</param>
/// <param name="Origins">Independent origins among them.</param>
/// <param name="Families">Families of evidence among them.</param>
[ObjectType("AttributionCoverage")]
public sealed record AttributionCoverageNode(int ItemsTotal, int ItemsUsed, int Origins, IReadOnlyList<string> Families);

/// <summary>What to know before trusting an answer.</summary>
/// <param name="Code">Stable, such as TECHNIQUES_ONLY.</param>
/// <param name="Text">For people.</param>
[ObjectType("AttributionWarning")]
public sealed record AttributionWarningNode(string Code, string Text);

/// <summary>The model behind an answer.</summary>
/// <param name="Version">Version of the scorer.</param>
/// <param name="EvidenceHash">SHA-256 of the evidence, whatever its order.</param>
/// <param name="ParametersHash">SHA-256 of weight table, calibration and parameters.</param>
/// <param name="CalibrationSet">Labelled cases that probabilities were fitted on.</param>
/// <param name="CalibrationCases">How many they were.</param>
/// <param name="IsShippedCalibration">Whether it came with the product rather than from local outcomes.</param>
/// <param name="Temperature">Totals are divided by it.</param>
/// <param name="ExpectedError">Expected calibration error on those cases; null: not measured.</param>
/// <param name="Brier">Brier score on those cases; null: not measured.</param>
[ObjectType("AttributionModel")]
public sealed record AttributionModelNode(
    string Version, string EvidenceHash, string ParametersHash, string CalibrationSet, int CalibrationCases, bool IsShippedCalibration, double Temperature, double? ExpectedError, double? Brier);

/// <summary>What an actor usually shows and the case does not.</summary>
/// <param name="Title">The type for people.</param>
/// <param name="Claim">A claim that gives it to the actor; null: it is no longer visible.</param>
/// <param name="Value">The value for people; null: it is no longer visible.</param>
[ObjectType("AttributionExpectation")]
public sealed record AttributionExpectationNode(string Title, ClaimNode? Claim, string? Value);

/// <summary>A fact whose loss would move a hypothesis.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Delta">Change of the total without it.</param>
/// <param name="NewRank">Rank among the listed actors without it.</param>
[ObjectType("AttributionDecisive")]
public sealed record AttributionDecisiveNode(AttributionFactNode Fact, double Delta, int NewRank);
