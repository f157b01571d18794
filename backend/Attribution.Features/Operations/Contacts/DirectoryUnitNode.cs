using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Contacts;

/// <summary>A unit as the directory shows it to everyone signed in.</summary>
/// <param name="Id">Its id, such as PL-CYB.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Kind">national, desk, regional or partner.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes of the countries it acts for; at most 300.</param>
/// <param name="Parent">Unit that it belongs to; null: none.</param>
/// <param name="ActingFor">Units in whose place it acts; at most 300.</param>
/// <param name="Contact">Where it can be reached around the clock; null: it keeps none.</param>
[ObjectType("DirectoryUnit")]
public sealed record DirectoryUnitNode(
    string Id,
    string Name,
    string Kind,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<string> Countries,
    ContactUnitNode? Parent,
    [property: ListSize(AssumedSize = 5)] IReadOnlyList<ContactUnitNode> ActingFor,
    DutyContactNode? Contact);
