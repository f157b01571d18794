using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>An import that was undone.</summary>
/// <param name="Id">The import.</param>
/// <param name="Closed">Records and claims it had brought, now closed.</param>
/// <param name="Restored">Records and claims it had changed, now as before.</param>
[ObjectType("WithdrawnImport")]
public sealed record WithdrawnImportNode([property: ID] string Id, int Closed, int Restored);
