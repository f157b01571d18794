using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>A hypothesis to state.</summary>
[InputObjectType("StateHypothesisInput")]
public sealed record StateHypothesisInput
{
    /// <summary>A case, incident, campaign, report or grouping.</summary>
    [ID]
    public required string SubjectId { get; init; }

    /// <summary>The part in the crime; OPERATOR if left out.</summary>
    public ActorRole? Role { get; init; }

    /// <summary>The hypothesis in words, 1 to 2,000 characters.</summary>
    public required string Statement { get; init; }

    /// <summary>The actor, or the identity of a person; none of those known if left out.</summary>
    [ID]
    public string? ActorId { get; init; }

    /// <summary>The handle, wallet, account or address that the person is said to have used.</summary>
    [ID]
    public string? UsedId { get; init; }

    /// <summary>Where the person is said to have been, at most 300 characters.</summary>
    public string? Place { get; init; }

    /// <summary>From when.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>The assessment from which it is taken over; a person states it if left out.</summary>
    [ID]
    public string? AssessmentId { get; init; }

    /// <summary>Who may see it; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>Evidence to link with a hypothesis, or to take from it.</summary>
[InputObjectType("LinkHypothesisEvidenceInput")]
public sealed record LinkHypothesisEvidenceInput
{
    /// <summary>The hypothesis.</summary>
    [ID]
    public required string HypothesisId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>Links; a claim that is linked already is linked anew. At most 100.</summary>
    public IReadOnlyList<EvidenceLinkInput>? Link { get; init; }

    /// <summary>Claims whose links are taken away.</summary>
    [ID]
    public IReadOnlyList<string>? Unlink { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>One piece of evidence.</summary>
[InputObjectType("EvidenceLinkInput")]
public sealed record EvidenceLinkInput
{
    /// <summary>The claim.</summary>
    [ID]
    public required string ClaimId { get; init; }

    /// <summary>Which way it points.</summary>
    public required EvidencePolarity Polarity { get; init; }

    /// <summary>Why, 1 to 2,000 characters.</summary>
    public required string Rationale { get; init; }

    /// <summary>How it joins a trace with a person.</summary>
    public PersonTrace? Trace { get; init; }

    /// <summary>The moment it is about: an address without one names nobody.</summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>The source port, 1 to 65535: behind a shared address nobody is named without it.</summary>
    public int? SourcePort { get; init; }
}

/// <summary>A step of a hypothesis.</summary>
[InputObjectType("DecideHypothesisInput")]
public sealed record DecideHypothesisInput
{
    /// <summary>The hypothesis.</summary>
    [ID]
    public required string HypothesisId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>Where it is to stand.</summary>
    public required HypothesisStatus Status { get; init; }

    /// <summary>Why, 1 to 2,000 characters.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
