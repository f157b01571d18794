using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests;

/// <summary>A request to draft. It names a unit or a provider.</summary>
[InputObjectType("DraftRequestInput")]
public sealed record DraftRequestInput
{
    /// <summary>An open case of the caller's unit.</summary>
    [ID]
    public required string CaseId { get; init; }

    /// <summary>One of those that <c>instruments</c> gives for the two countries today.</summary>
    [ID]
    public required string InstrumentId { get; init; }

    /// <summary>The unit to ask.</summary>
    [ID]
    public string? AskedUnitId { get; init; }

    /// <summary>Name of the provider that the order is for, at most 200 characters; the product does not send it.</summary>
    public string? Provider { get; init; }

    /// <summary>Country for which it is asked, ISO 3166-1 alpha-2; the caller's unit's own if it has one alone.</summary>
    public string? FromCountry { get; init; }

    /// <summary>Country where it is asked; the asked unit's own if it has one alone.</summary>
    public string? ToCountry { get; init; }

    /// <summary>What for: a token of the list of purposes, such as <c>national-investigation</c>.</summary>
    public required string Purpose { get; init; }

    /// <summary>Why, 1 to 2,000 characters; the asked unit reads it.</summary>
    public required string Justification { get; init; }

    /// <summary>What is asked for, 1 to 10,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
