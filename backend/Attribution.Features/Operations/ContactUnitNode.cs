using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations;

/// <summary>A unit that can be asked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name; the id where the directory knows it no longer.</param>
[ObjectType("ContactUnit")]
public sealed record ContactUnitNode(string Id, string Name);
