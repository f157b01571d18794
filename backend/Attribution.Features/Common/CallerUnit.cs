using Attribution.Domain.Labels;

namespace Attribution.Features.Common;

/// <summary>A unit: national unit, regional desk or partner, as the caller's rights and defaults need it.</summary>
/// <param name="Id">Unit id, such as PL-CYB.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Type">national, desk, regional or partner.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes of the countries it acts for.</param>
/// <param name="Groups">Sharing groups it belongs to.</param>
/// <param name="DefaultLabel">Label of its writes that name none.</param>
public sealed record CallerUnit(string Id, string Name, string Type, IReadOnlyList<string> Countries, IReadOnlyList<string> Groups, HandlingLabel DefaultLabel)
{
    /// <summary>Unit that it belongs to; null: none. Gives no right to anything.</summary>
    public string? ParentId { get; init; }

    /// <summary>Units in whose place it acts: what is released to them it reads too; what they own it does not.</summary>
    public IReadOnlyList<string> ActingFor { get; init; } = [];
}
