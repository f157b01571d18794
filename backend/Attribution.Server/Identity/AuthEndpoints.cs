using System.Globalization;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Operations;
using Attribution.Ledger;
using Attribution.Server.Hosting;
using Attribution.Server.Identity.Oidc;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Attribution.Server.Identity;

/// <summary>Sign-in, sign-out, who am I, and the caller's own access tokens. Bodies are JSON of at most 8 KiB.</summary>
internal static class AuthEndpoints
{
    private const int MaxBodyBytes = 8 * 1024;

    /// <summary>Maps <c>/auth/*</c>. Where an identity provider signs people in, passwords do not.</summary>
    public static void Map(IEndpointRouteBuilder routes, OidcOptions? oidc)
    {
        var auth = routes.MapGroup("/auth").WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MaxBodyBytes));
        if (oidc is null)
        {
            auth.MapPost("/login", LoginAsync).AllowAnonymous().RequireRateLimiting(RequestLimits.SignIn);
            auth.MapPost("/password", OwnSessions.ChangePasswordAsync).Needs(null).RequireRateLimiting(RequestLimits.SignIn);
        }
        else if (oidc.ClientSecret is not null)
        {
            OidcHosting.Map(routes);
        }

        SignInWays ways = new(oidc is null, oidc?.ClientSecret is null ? null : OidcHosting.StartPath);
        auth.MapGet("/ways", () => TypedResults.Ok(ways)).AllowAnonymous();
        auth.MapPost("/logout", Logout).AllowAnonymous();
        auth.MapGet("/session", (Caller caller) => TypedResults.Ok(SessionOf(caller))).Needs(null);
        auth.MapPut("/session/purpose", StateAsync).Needs(null);
        auth.MapGet("/purposes", () => TypedResults.Ok(ReadingPurpose.All)).Needs(null);
        auth.MapGet("/sessions", OwnSessions.List).Needs(null);
        auth.MapDelete("/sessions/{id}", OwnSessions.CloseAsync).Needs(null);
        auth.MapGet("/tokens", (Caller caller, AccessTokenStore tokens) => TypedResults.Ok(tokens.List(caller.Account))).Needs(null);
        auth.MapPost("/tokens", CreateToken).Needs(null);
        auth.MapDelete("/tokens/{id}", RevokeToken).Needs(null);
    }

    // Either outcome is on record before it is answered, and costs the same.
    private static async Task<IResult> LoginAsync(
        HttpContext context, LoginRequest request, AccountStore accounts, SessionStore sessions, AddressLock addresses, AuditLedger ledger, ILogger<SessionStore> log)
    {
        var name = request.Account.Trim().ToLowerInvariant();
        var locked = addresses.SecondsToWait(context.Connection.RemoteIpAddress);
        var isValid = locked is null && AccountStore.IsValidName(name) && request.Password.Length is > 0 and <= PasswordRules.MaxLength && accounts.Verify(name, request.Password);
        if (await RightsNotes.SignInAsync(ledger, context, AccountStore.IsValidName(name) ? accounts.Find(name) : null, isValid).ConfigureAwait(false) is { } unrecorded)
        {
            return unrecorded;
        }

        if (locked is { } seconds)
        {
            IdentityLog.SignInRefused(log);
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return TypedResults.Json(new AuthFault("ADDRESS_LOCKED", "Too many sign-ins from this address failed; try again after the seconds that Retry-After names."), statusCode: 429);
        }

        if (!isValid)
        {
            addresses.Failed(context.Connection.RemoteIpAddress);
            IdentityLog.SignInRefused(log);
            return TypedResults.Json(new AuthFault("AUTH_NOT_AUTHENTICATED", "Account or password is wrong, or the account is locked for 15 minutes after 5 failures."), statusCode: 401);
        }

        SessionCookie.Open(context, sessions, name);
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

    private static SessionAnswer SessionOf(Caller caller) => new(
        caller.Account, caller.Unit.Id, caller.Reader.Purpose, caller.Occasion?.CaseNodeId, caller.Occasion?.Justification, [.. Rights.Of(caller.Roles).Select(Rights.NameOf)]);

    /// <summary>A token keeps what it was made for; a session may change its own, and its next request reads for that.</summary>
    private static async Task<IResult> StateAsync(HttpContext context, Statement request, SessionStore sessions, OccasionCheck cases)
    {
        var (kept, fault) = await request.JudgeAsync((id, why) => cases.FindAsync(id, why, context.RequestAborted)).ConfigureAwait(false);
        if (fault is not null)
        {
            return AuthFault.Answer(fault);
        }

        if (!context.User.HasClaim(CallerClaims.Method, CallerClaims.Session) || context.Request.Cookies[SessionCookie.NameFor(context.Request)] is not { } secret)
        {
            return TypedResults.Json(new AuthFault("NO_SESSION", "A token keeps the purpose that it was made for; make another."), statusCode: 409);
        }

        sessions.State(secret, kept);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> CreateToken(NewToken request, Caller caller, AccessTokenStore tokens, OccasionCheck cases, CallerTrail trail, CancellationToken cancellationToken)
    {
        var (kept, fault) = await request.JudgeAsync((id, why) => cases.FindAsync(id, why, cancellationToken)).ConfigureAwait(false);
        if (fault is not null)
        {
            return AuthFault.Answer(fault);
        }

        if (await RightsNotes.RefusalAsync(trail, "token create", caller.Account, cancellationToken).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        return tokens.Create(caller.Account, request.Name.Trim(), request.ExpiresInDays, kept) is var (secret, token)
            ? TypedResults.Json(new CreatedToken(secret, token), statusCode: 201)
            : TypedResults.Json(new AuthFault("TOO_MANY_TOKENS", $"At most {AccessTokenStore.MaxPerAccount} live tokens are allowed; revoke one first."), statusCode: 409);
    }

    private static async Task<IResult> RevokeToken(string id, Caller caller, AccessTokenStore tokens, CallerTrail trail, CancellationToken cancellationToken) =>
        await RightsNotes.RefusalAsync(trail, "token revoke", caller.Account, cancellationToken).ConfigureAwait(false)
        ?? (tokens.Revoke(caller.Account, id) ? Results.NoContent() : Results.NotFound());

    /// <summary>How people sign in here: by password, and where the way over an identity provider begins; null: there is none.</summary>
    private sealed record SignInWays(bool Password, string? Provider);

    private sealed record LoginRequest(string Account, string Password);

    private sealed record SessionAnswer(string Account, string UnitId, string? Purpose, string? CaseId, string? Justification, IReadOnlyList<string> Rights);
}
