using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Cases;

/// <summary>A case to open for the caller's unit.</summary>
[InputObjectType("OpenCaseInput")]
public sealed record OpenCaseInput
{
    /// <summary>The unit's own number of it, 1 to 100 characters, not used by the unit before.</summary>
    public required string Reference { get; init; }

    /// <summary>Title, 1 to 300 characters.</summary>
    public required string Title { get; init; }

    /// <summary>Jurisdiction, ISO 3166-1 alpha-2.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Offence category, such as ransomware; 1 to 100 characters.</summary>
    public required string Offence { get; init; }

    /// <summary>When it was opened; today if left out.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Who may see it; the unit's declared default if left out.</summary>
    public HandlingInput? Handling { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
