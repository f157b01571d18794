using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>A variable where it is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type expected there; null when it is not known.</param>
/// <param name="HasDefault">Whether the argument or input field there has a default value.</param>
/// <param name="OneOf">The oneOf input object whose field the variable is; null otherwise.</param>
internal readonly record struct VariableUsage(VariableNode Node, IType? Type, bool HasDefault, InputObjectType? OneOf);
