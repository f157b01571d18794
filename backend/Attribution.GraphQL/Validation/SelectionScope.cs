using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>A selection set and the composite type it selects on; null when that is not known.</summary>
internal readonly record struct SelectionScope(SelectionSetNode Node, NamedType? ParentType);
