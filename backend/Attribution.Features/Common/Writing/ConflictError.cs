using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Common.Writing;

/// <summary>
/// Something else was written meanwhile, or the idempotency key was used for another request: STALE_VERSION (with the current one)
/// or IDEMPOTENCY_KEY_REUSED.
/// </summary>
[ObjectType("ConflictError")]
public sealed record ConflictError(string Code, string Message, IReadOnlyList<string> Path, int? CurrentVersion) : IUserError;
