using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>The caller's unit.</summary>
/// <param name="Id">Unit id, such as PL-CYB.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Type">national, desk, regional or partner.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes of the countries it acts for.</param>
/// <param name="Groups">Sharing groups it belongs to.</param>
[ObjectType("MyUnit")]
public sealed record MyUnitNode([property: ID] string Id, string Name, string Type, IReadOnlyList<string> Countries, IReadOnlyList<string> Groups)
{
    /// <summary>The unit as the API gives it.</summary>
    internal static MyUnitNode Of(CallerUnit unit) => new(unit.Id, unit.Name, unit.Type, unit.Countries, unit.Groups);
}
