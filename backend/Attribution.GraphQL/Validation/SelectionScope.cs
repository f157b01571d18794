using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>A selection set and the type it selects on.</summary>
/// <param name="Node">The selection set.</param>
/// <param name="ParentType">The composite type; null when it is not known.</param>
/// <param name="IsInline">Whether it is that of an inline fragment, so that its fields belong to the set around it.</param>
internal readonly record struct SelectionScope(SelectionSetNode Node, NamedType? ParentType, bool IsInline);
