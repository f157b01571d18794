using Attribution.Features.Common;
using Attribution.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Attribution.Server.Identity;

/// <summary>Sign-in, sign-out, who am I, and the caller's own access tokens. Bodies are JSON of at most 8 KiB.</summary>
internal static class AuthEndpoints
{
    private const int MaxBodyBytes = 8 * 1024;
    private const int MaxPasswordLength = 256;
    private const int MaxTokenNameLength = 100;

    /// <summary>Maps <c>/auth/*</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/auth").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBodyBytes));
        auth.MapPost("/login", Login).AllowAnonymous().RequireRateLimiting(RequestLimits.SignIn);
        auth.MapPost("/logout", Logout).AllowAnonymous();
        auth.MapGet("/session", (Caller caller) => TypedResults.Ok(new SessionAnswer(caller.Account, caller.Unit.Id))).Needs(null);
        auth.MapGet("/tokens", (Caller caller, AccessTokenStore tokens) => TypedResults.Ok(tokens.List(caller.Account))).Needs(null);
        auth.MapPost("/tokens", CreateToken).Needs(null);
        auth.MapDelete("/tokens/{id}", (string id, Caller caller, AccessTokenStore tokens) =>
            tokens.Revoke(caller.Account, id) ? Results.NoContent() : Results.NotFound()).Needs(null);
    }

    private static IResult Login(HttpContext context, LoginRequest request, AccountStore accounts, SessionStore sessions, ILogger<SessionStore> log)
    {
        var name = request.Account.Trim().ToLowerInvariant();
        if (!AccountStore.IsValidName(name) || request.Password.Length is 0 or > MaxPasswordLength || !accounts.Verify(name, request.Password))
        {
            IdentityLog.SignInRefused(log);
            return TypedResults.Json(new AuthFault("AUTH_NOT_AUTHENTICATED", "Account or password is wrong, or the account is locked for 15 minutes after 5 failures."), statusCode: 401);
        }

        SessionCookie.Set(context, sessions.Open(name));
        IdentityLog.SignedIn(log);
        return TypedResults.NoContent();
    }

    private static NoContent Logout(HttpContext context, SessionStore sessions)
    {
        if (context.Request.Cookies[SessionCookie.NameFor(context.Request)] is { } secret)
        {
            sessions.Close(secret);
        }

        SessionCookie.Clear(context);
        return TypedResults.NoContent();
    }

    private static IResult CreateToken(NewToken request, Caller caller, AccessTokenStore tokens)
    {
        var name = request.Name.Trim();
        if (name.Length is 0 or > MaxTokenNameLength || request.ExpiresInDays is < 1 or > AccessTokenStore.MaxDays)
        {
            return TypedResults.Json(
                new AuthFault("INVALID_TOKEN_REQUEST", $"A token needs a name of 1 to {MaxTokenNameLength} characters and a life of 1 to {AccessTokenStore.MaxDays} days."),
                statusCode: 400);
        }

        return tokens.Create(caller.Account, name, request.ExpiresInDays) is var (secret, token)
            ? TypedResults.Json(new CreatedToken(secret, token.Id, token.Name, token.CreatedAt, token.ExpiresAt), statusCode: 201)
            : TypedResults.Json(new AuthFault("TOO_MANY_TOKENS", $"At most {AccessTokenStore.MaxPerAccount} live tokens are allowed; revoke one first."), statusCode: 409);
    }

    private sealed record LoginRequest(string Account, string Password);

    private sealed record SessionAnswer(string Account, string UnitId);

    private sealed record NewToken(string Name, int ExpiresInDays);

    private sealed record CreatedToken(string Token, string Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

    private sealed record AuthFault(string Code, string Message);
}
