namespace Attribution.Features.Attributions.Explanation;

/// <summary>An assessment, or why there is none.</summary>
internal abstract record AssessmentOutcome
{
    private AssessmentOutcome()
    {
    }

    /// <summary>The case was assessed.</summary>
    public sealed record Assessed(Assessment Assessment) : AssessmentOutcome;

    /// <summary>It was not; with a stable code.</summary>
    public sealed record Refused(string Code, string Message) : AssessmentOutcome;
}
