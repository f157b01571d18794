using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Common.Writing;

/// <summary>Moves the reasons of a refusal to the place that they have in a larger input.</summary>
public static class UserErrors
{
    /// <summary>The error with <paramref name="place"/> instead of the <c>input</c> that its path begins with.</summary>
    public static IUserError At(IUserError error, params IReadOnlyList<string> place)
    {
        string[] path = [.. place, .. error.Path.Skip(1)];
        return error switch
        {
            InvalidInputError invalid => invalid with { Path = path },
            NotFoundError notFound => notFound with { Path = path },
            ConflictError conflict => conflict with { Path = path },
            _ => throw new System.Diagnostics.UnreachableException($"Unknown reason {error.GetType().Name}."),
        };
    }
}
