namespace Attribution.Features.Attributions.Evaluation;

/// <summary>The four measured questions.</summary>
public enum EvaluationTask
{
    /// <summary>Report → group.</summary>
    B1,

    /// <summary>Alias pairs.</summary>
    B2,

    /// <summary>Observables → actor.</summary>
    B3,

    /// <summary>Case linkage.</summary>
    B4,
}
