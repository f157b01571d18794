using Attribution.Features.Attributions.Profiles;

namespace Attribution.Features.Attributions.Hypotheses;

/// <summary>Where a hypothesis stands; every step is a person's.</summary>
public enum HypothesisStatus
{
    /// <summary>Its author works on it.</summary>
    Draft,

    /// <summary>Put before a reviewer.</summary>
    Proposed,

    /// <summary>Another person than the author agreed.</summary>
    Agreed,

    /// <summary>Another person than the author rejected it; it stays as a named alternative.</summary>
    Rejected,
}

/// <summary>Which way a piece of evidence points.</summary>
public enum EvidencePolarity
{
    /// <summary>It speaks for the hypothesis.</summary>
    For,

    /// <summary>It speaks against it.</summary>
    Against,

    /// <summary>It was looked at and says nothing of it.</summary>
    Neutral,
}

/// <summary>How a trace was joined with a person.</summary>
public enum PersonTrace
{
    /// <summary>The provider's answer who the subscriber was.</summary>
    SubscriberReturn,

    /// <summary>An exchange's or bank's identification of its customer.</summary>
    CustomerIdentification,

    /// <summary>Sign-ins at one time from one place.</summary>
    LoginOverlap,

    /// <summary>A device that was found with the person.</summary>
    Device,

    /// <summary>The cell that a telephone was in.</summary>
    CellSite,

    /// <summary>Where the person was known to be.</summary>
    Travel,

    /// <summary>Anything else; the rationale says what.</summary>
    Other,
}

/// <summary>A hypothesis as it is kept.</summary>
internal sealed record HypothesisDocument
{
    /// <summary>Id of the case or other thing it is about.</summary>
    public required string Subject { get; init; }

    public required ActorRole Role { get; init; }

    public required string Statement { get; init; }

    /// <summary>Id of the actor or person it names; null: it names none of those that are known.</summary>
    public string? Actor { get; init; }

    /// <summary>Id of the handle, wallet or address that a person is said to have used; null: it is about the whole.</summary>
    public string? Used { get; init; }

    public string? Place { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    /// <summary>Id of the assessment from which it was taken over; null: a person stated it.</summary>
    public string? Assessment { get; init; }

    public required string Author { get; init; }

    public HypothesisStatus Status { get; init; }

    /// <summary>Who agreed or rejected; null: nobody yet.</summary>
    public string? Reviewer { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<KeptEvidence> Evidence { get; init; } = [];
}

/// <summary>Evidence linked with a hypothesis.</summary>
internal sealed record KeptEvidence(string Claim, EvidencePolarity Polarity, string Rationale, PersonTrace? Trace, DateTimeOffset? Instant, int? SourcePort, string LinkedBy);
