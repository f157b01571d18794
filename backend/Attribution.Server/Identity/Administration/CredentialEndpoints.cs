using Attribution.Features.Common;
using Attribution.Features.Operations;
using Attribution.Server.Hosting;

namespace Attribution.Server.Identity.Administration;

/// <summary>Sessions and tokens of a unit's accounts, for its administrator; he makes tokens for service accounts alone.</summary>
internal static class CredentialEndpoints
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(IEndpointRouteBuilder account)
    {
        account.MapGet("/sessions", Sessions).Needs(Right.Administer);
        account.MapDelete("/sessions/{id}", CloseSessionAsync).Needs(Right.Administer);
        account.MapGet("/tokens", Tokens).Needs(Right.Administer);
        account.MapPost("/tokens", CreateTokenAsync).Needs(Right.Administer);
        account.MapDelete("/tokens/{id}", RevokeTokenAsync).Needs(Right.Administer);
    }

    private static IResult Sessions(string name, HttpRequest request, Administrator administrator, SessionStore sessions) =>
        administrator.Read(name, account => TypedResults.Ok(sessions.List(account.Name, SessionCookie.Of(request))));

    private static Task<IResult> CloseSessionAsync(string name, string id, Administrator administrator, SessionStore sessions, CancellationToken cancellationToken) =>
        administrator.ChangeAsync(name, "session end", _ => null, account => sessions.Close(account.Name, id) ? Results.NoContent() : AuthFault.NotFound, cancellationToken);

    private static IResult Tokens(string name, Administrator administrator, AccessTokenStore tokens) =>
        administrator.Read(name, account => TypedResults.Ok(tokens.List(account.Name)));

    private static Task<IResult> RevokeTokenAsync(string name, string id, Administrator administrator, AccessTokenStore tokens, CancellationToken cancellationToken) =>
        administrator.ChangeAsync(name, "token revoke", _ => null, account => tokens.Revoke(account.Name, id) ? Results.NoContent() : AuthFault.NotFound, cancellationToken);

    private static async Task<IResult> CreateTokenAsync(
        string name, NewToken request, Administrator administrator, AccessTokenStore tokens, OccasionCheck cases, CancellationToken cancellationToken)
    {
        var (kept, fault) = await request.JudgeAsync((id, why) => cases.FindAsync(id, why, cancellationToken)).ConfigureAwait(false);
        return await administrator.ChangeAsync(
            name,
            "token create",
            account => !account.IsService ? new Refusal(409, "NO_SERVICE_ACCOUNT", "People make their tokens themselves.") : fault,
            account => tokens.Create(account.Name, request.Name.Trim(), request.ExpiresInDays, kept) is var (secret, token)
                ? TypedResults.Json(new CreatedToken(secret, token), statusCode: 201)
                : AuthFault.Answer(409, "TOO_MANY_TOKENS", $"At most {AccessTokenStore.MaxPerAccount} live tokens are allowed; revoke one first."),
            cancellationToken).ConfigureAwait(false);
    }
}
