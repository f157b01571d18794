using System.Security.Claims;

namespace Attribution.GraphQL.Execution;

/// <summary>Whether the caller of a request may have a field. The codes are those of HotChocolate.</summary>
internal sealed class FieldPermission(IReadOnlyList<IReadOnlyList<string>> roles, IReadOnlyList<Func<IResolverContext, bool>> policies)
{
    /// <summary>Refuses callers who may not.</summary>
    /// <exception cref="GraphQLException">AUTH_NOT_AUTHENTICATED, or AUTH_NOT_AUTHORIZED.</exception>
    public void Demand(IResolverContext context)
    {
        if (context.GetGlobalState<ClaimsPrincipal>(nameof(ClaimsPrincipal)) is not { Identity.IsAuthenticated: true } caller)
        {
            throw new GraphQLException("Sign in to read this.", "AUTH_NOT_AUTHENTICATED");
        }

        if (!roles.All(any => any.Any(caller.IsInRole)) || !policies.All(agrees => agrees(context)))
        {
            throw new GraphQLException("The caller may not read this.", "AUTH_NOT_AUTHORIZED");
        }
    }
}
