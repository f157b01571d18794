using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;

namespace Attribution.Server.Identity;

/// <summary>What everybody does with his own sessions and password. Each change is put on record first.</summary>
internal static class OwnSessions
{
    /// <summary><c>GET /auth/sessions</c>.</summary>
    public static IResult List(HttpRequest request, Caller caller, SessionStore sessions) => TypedResults.Ok(sessions.List(caller.Account, SessionCookie.Of(request)));

    /// <summary><c>DELETE /auth/sessions/{id}</c>: 204, or 404.</summary>
    public static async Task<IResult> CloseAsync(string id, Caller caller, SessionStore sessions, CallerTrail trail, CancellationToken cancellationToken) =>
        await RightsNotes.RefusalAsync(trail, "session end", caller.Account, cancellationToken).ConfigureAwait(false)
        ?? (sessions.Close(caller.Account, id) ? Results.NoContent() : AuthFault.NotFound);

    /// <summary>
    /// <c>POST /auth/password</c>: 204, and the account's other sessions end. Refused: WRONG_PASSWORD (it counts towards the lock), WEAK_PASSWORD, NO_SESSION for tokens.
    /// </summary>
    public static async Task<IResult> ChangePasswordAsync(NewPassword request, HttpContext context, Caller caller, AccountStore accounts, CallerTrail trail)
    {
        if (SessionCookie.Of(context.Request) is not { } session)
        {
            return AuthFault.Answer(409, "NO_SESSION", "A token changes no password; sign in.");
        }

        if (request.Current.Length > PasswordRules.MaxLength || !accounts.Verify(caller.Account, request.Current))
        {
            return AuthFault.Answer(400, "WRONG_PASSWORD", "The present password is wrong, or the account is locked for 15 minutes after 5 failures.");
        }

        if (PasswordRules.FaultOf(caller.Account, request.Next) is { } fault)
        {
            return AuthFault.Answer(400, "WEAK_PASSWORD", fault);
        }

        if (await RightsNotes.RefusalAsync(trail, "password change", caller.Account, context.RequestAborted).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        accounts.SetPassword(caller.Account, request.Next, session);
        return Results.NoContent();
    }

    /// <summary>Body of a change of password.</summary>
    internal sealed record NewPassword(string Current, string Next);
}
