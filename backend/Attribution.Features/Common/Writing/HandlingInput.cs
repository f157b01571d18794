using Attribution.Domain.Labels;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Common.Writing;

/// <summary>Who may see what is written; the owner is always the caller's unit.</summary>
[InputObjectType("HandlingInput")]
public sealed record HandlingInput
{
    /// <summary>Traffic Light Protocol 2.0.</summary>
    public required Tlp Tlp { get; init; }

    /// <summary>
    /// Audience tokens beside the owner: <c>account:</c>, <c>unit:</c>, <c>country:</c>, <c>region:</c>, <c>group:</c> with a name,
    /// or <c>everyone</c>.
    /// </summary>
    public IReadOnlyList<string>? ReleaseTo { get; init; }

    /// <summary>What tools may do with it.</summary>
    public Pap? Pap { get; init; }

    /// <summary>Confidentiality level.</summary>
    public Classification? Classification { get; init; }

    /// <summary>Europol handling codes; H1 and H2 bind use in court and onward dissemination.</summary>
    public IReadOnlyList<HandlingCode>? HandlingCodes { get; init; }

    /// <summary>When it stops being readable; rounded up to the month.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
