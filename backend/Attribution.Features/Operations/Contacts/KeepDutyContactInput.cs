using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Contacts;

/// <summary>The contact of the caller's unit around the clock.</summary>
[InputObjectType("KeepDutyContactInput")]
public sealed record KeepDutyContactInput
{
    /// <summary>Name of the duty desk, 1 to 200 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Telephone number in international form, such as +48 22 555 01 00.</summary>
    public required string Phone { get; init; }

    /// <summary>E-mail address; none if left out.</summary>
    public string? Email { get; init; }

    /// <summary>When somebody answers, in words, 1 to 200 characters.</summary>
    public required string Hours { get; init; }

    /// <summary>Zone of these hours, IANA id, such as Europe/Warsaw.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Languages spoken there, 1 to 20 ISO 639 codes, such as en.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The version that was read; 0 where the unit has no contact yet.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The same key and input have one effect.</summary>
    [ID]
    public required string IdempotencyKey { get; init; }
}
