using Attribution.Features.Common.Uses;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Consents;

/// <summary>Things whose owners are asked to allow a use.</summary>
[InputObjectType("RequestConsentInput")]
public sealed record RequestConsentInput
{
    /// <summary>Entities, records, relationships' claims and notes of operations; at most 200.</summary>
    [ID]
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>The use.</summary>
    public required ItemUse Use { get; init; }

    /// <summary>What for, 1 to 2,000 characters; for a condition, the condition as acknowledged. The owners read it.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>An owner's answer.</summary>
[InputObjectType("AnswerConsentInput")]
public sealed record AnswerConsentInput
{
    /// <summary>The consent.</summary>
    [ID]
    public required string ConsentId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>GRANTED or REFUSED of what is asked; WITHDRAWN of what was granted.</summary>
    public required ConsentState State { get; init; }

    /// <summary>Why, 1 to 2,000 characters; who asked reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}

/// <summary>What was asked for: one consent of each owner.</summary>
/// <param name="Consents">By owner; at most 200.</param>
[ObjectType("RequestedConsents")]
public sealed record RequestedConsentsNode([property: ListSize(AssumedSize = 3)] IReadOnlyList<ConsentNode> Consents);
