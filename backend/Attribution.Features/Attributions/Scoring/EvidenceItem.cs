using Attribution.Domain.Grades;
using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Scoring;

/// <summary>One value seen in a case, with who says so.</summary>
/// <param name="Id">Id of the claim or observable it comes from; several items may share one.</param>
/// <param name="Type">What kind of value it is.</param>
/// <param name="Value">The value in its normal form.</param>
internal sealed record EvidenceItem(string Id, EvidenceType Type, string Value)
{
    /// <summary>Day of the sighting; null: unknown, then it is not aged.</summary>
    public DateOnly? Day { get; init; }

    public Grade Grade { get; init; }

    /// <summary>Id of the source; empty: unknown.</summary>
    public string Source { get; init; } = "";

    /// <summary>
    /// Where it came from in the end: report, pivot chain, sandbox run, victim. Empty: the source; without that either, one cluster
    /// of all such items.
    /// </summary>
    public string Cluster { get; init; } = "";

    /// <summary>Share of unrelated cases worldwide that would show the value, above 0 to 1; null: unknown.</summary>
    public double? GlobalPrevalence { get; init; }

    /// <summary>The warning list or rule that says it is a hub, such as <c>sinkhole</c>; null: none.</summary>
    public string? HubRule { get; init; }

    /// <summary>The day from which the tool was sold or leaked, so that having it singles nobody out; null: never.</summary>
    public DateOnly? LeakedOn { get; init; }

    /// <summary>Whether somebody suspects that it was planted.</summary>
    public bool IsSuspectedPlant { get; init; }

    /// <summary>The provenance cluster in force.</summary>
    public string Provenance => Cluster.Length > 0 ? Cluster : Source.Length > 0 ? $"source {Source}" : "no provenance stated";
}
