using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Execution;

/// <summary>A selection set on one object type with fragments put in and fields merged, in response order (GraphQL §6.3.2).</summary>
internal sealed record SelectionSet(ObjectType Type, CompiledField[] Fields);
