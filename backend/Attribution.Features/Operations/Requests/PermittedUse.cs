using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests;

/// <summary>Whether something may be done with an answer.</summary>
public enum UsePermission
{
    /// <summary>It may not.</summary>
    No,

    /// <summary>When the answering unit has agreed to it.</summary>
    OnConsent,

    /// <summary>It may.</summary>
    Yes,
}

/// <summary>What the asking unit may do with an answer (TRUST.md L27, L28, L43).</summary>
/// <param name="Purposes">For what: tokens of the list of purposes, 1 to 13.</param>
/// <param name="Court">As evidence in court.</param>
/// <param name="OnwardSharing">Passing it on.</param>
/// <param name="RetainUntil">When it must be gone.</param>
/// <param name="Conditions">Further conditions; null: none.</param>
[ObjectType("PermittedUse")]
public sealed record PermittedUse([property: ListSize(AssumedSize = 13)] IReadOnlyList<string> Purposes, UsePermission Court, UsePermission OnwardSharing, DateTimeOffset RetainUntil, string? Conditions);

/// <summary>What the asking unit may do with an answer.</summary>
[InputObjectType("PermittedUseInput")]
public sealed record PermittedUseInput
{
    /// <summary>For what: 1 to 13 tokens of the list of purposes.</summary>
    public required IReadOnlyList<string> Purposes { get; init; }

    /// <summary>As evidence in court.</summary>
    public required UsePermission Court { get; init; }

    /// <summary>Passing it on.</summary>
    public required UsePermission OnwardSharing { get; init; }

    /// <summary>When it must be gone; after now.</summary>
    public required DateTimeOffset RetainUntil { get; init; }

    /// <summary>Further conditions, at most 2,000 characters.</summary>
    public string? Conditions { get; init; }
}
