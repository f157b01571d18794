namespace Attribution.Features.Common;

/// <summary>The case that somebody reads for, and why: stated once for a session or token, and on record with everything that he does in it.</summary>
/// <param name="CaseId">Number of the case's record, as the audit trail names it.</param>
/// <param name="Justification">Why, 1 to <see cref="MaxJustification"/> characters.</param>
public sealed record ReadingOccasion(string CaseId, string Justification)
{
    /// <summary>The case as the API names it.</summary>
    public string CaseNodeId => $"entity:{CaseId}";

    /// <summary>Longest justification, in characters.</summary>
    public const int MaxJustification = 2_000;

    /// <summary>Refusal of what needs a case and a reason, where none was stated.</summary>
    public const string NeededCode = "JUSTIFICATION_NEEDED";

    /// <summary>What refusals say.</summary>
    public const string NeededMessage =
        "This needs a case and a reason: state them for the session (PUT /auth/session/purpose), for the token when it is made, or as --case and --reason on the command line.";
}
