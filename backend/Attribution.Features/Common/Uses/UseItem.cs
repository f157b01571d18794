using Attribution.Domain.Labels;

namespace Attribution.Features.Common.Uses;

/// <summary>A thing to be used, and whose handling codes bind it.</summary>
/// <param name="Id">As the API names it.</param>
/// <param name="Conditions">Codes by unit.</param>
public sealed record UseItem(string Id, IReadOnlyList<(string Unit, HandlingCodes Codes)> Conditions)
{
    /// <summary>A thing under a label: each owner's consent is needed for its codes, since a joined label cannot tell whose they are.</summary>
    public static UseItem Of(string id, HandlingLabel label) => new(id, [.. label.Owners.Select(owner => (owner, label.HandlingCodes))]);
}
