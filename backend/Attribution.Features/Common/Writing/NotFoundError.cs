using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Common.Writing;

/// <summary>Nothing with this id, or nothing that the caller may see or change: the two read the same.</summary>
[ObjectType("NotFoundError")]
public sealed record NotFoundError(string Message, IReadOnlyList<string> Path) : IUserError
{
    /// <inheritdoc/>
    public string Code => "NOT_FOUND";
}
