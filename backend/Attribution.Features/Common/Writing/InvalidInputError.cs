using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Common.Writing;

/// <summary>A part of the input is not allowed; all faults of an input come together, each with its path.</summary>
[ObjectType("InvalidInputError")]
public sealed record InvalidInputError(string Code, string Message, IReadOnlyList<string> Path) : IUserError;
