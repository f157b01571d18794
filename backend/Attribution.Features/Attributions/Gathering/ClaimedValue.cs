using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Features.Attributions.Extraction;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>A typed value that a claim, or the subject's own record, gives to a case or an actor, as one reader sees it.</summary>
/// <param name="Root">Lead of the case or actor.</param>
/// <param name="Value">The value; things without a normal form stand by their id.</param>
/// <param name="Display">The value for people.</param>
internal sealed record ClaimedValue(int Root, TypedValue Value, string Display)
{
    /// <summary>Id of the claim, or of the record, in the API.</summary>
    public required string EvidenceId { get; init; }

    /// <summary>First day it was seen; null: unknown.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day it was seen; null: unknown.</summary>
    public DateOnly? Last { get; init; }

    public Grade Grade { get; init; }

    /// <summary>Id of the source; the same for a protected one, whose name is not known here.</summary>
    public string Source { get; init; } = "";

    /// <summary>Reports that state it: without all of them it is not known.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>Labels of the claims and records it was read from.</summary>
    public IReadOnlyList<LabelId> Labels { get; init; } = [];

    /// <summary>Lead of the past case, campaign or report through which an actor has it; 0: none.</summary>
    public int Via { get; init; }

    /// <summary>The day from which the tool was sold or leaked; null: never, or not said.</summary>
    public DateOnly? LeakedOn { get; init; }

    /// <summary>Share of unrelated cases worldwide that would show it, above 0 to 1; null: not said.</summary>
    public double? Prevalence { get; init; }

    /// <summary>The list that calls it a shared hub; null: none.</summary>
    public string? HubRule { get; init; }
}
