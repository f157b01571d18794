using Attribution.Features.Common.Auditing;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;

namespace Attribution.Server.Identity;

/// <summary>Puts on record that accounts or tokens are about to be changed.</summary>
internal static class RightsNotes
{
    /// <summary>503 while it cannot be put on record; null: it is, and the change of the account may be made.</summary>
    public static Task<IResult?> RefusalAsync(CallerTrail trail, string what, string account, CancellationToken cancellationToken) =>
        NotedAsync(() => trail.ChangeRightsAsync(what, account, cancellationToken));

    /// <summary>The same for a change that is refused: <paramref name="answer"/> once it is on record.</summary>
    public static async Task<IResult> RefusedAsync(CallerTrail trail, string what, string account, IResult answer, CancellationToken cancellationToken) =>
        await NotedAsync(() => trail.RefuseRightsAsync(what, account, cancellationToken)).ConfigureAwait(false) ?? answer;

    private static async Task<IResult?> NotedAsync(Func<Task> note)
    {
        try
        {
            await note().ConfigureAwait(false);
            return null;
        }
        catch (Exception refused) when (refused is LedgerUnavailableException or GraphQLException { Error.Code: LedgerUnavailableException.Code })
        {
            return TypedResults.Json(new { code = LedgerUnavailableException.Code, message = refused.Message }, statusCode: 503);
        }
    }

    /// <summary>Puts on record that somebody signed in, or was refused (CJIS AU-2); an account name that is none is left out. 503 while it cannot be.</summary>
    public static Task<IResult?> SignInAsync(AuditLedger ledger, HttpContext context, Account? account, bool succeeded) => NotedAsync(async () => await ledger.NoteAsync(
        new AuditNote
        {
            Actor = account?.Name ?? "",
            Unit = account?.UnitId ?? "",
            Action = succeeded ? AuditAction.SignIn : AuditAction.RefuseSignIn,
            Payload = context.Connection.RemoteIpAddress?.ToString(),
        },
        context.RequestAborted).ConfigureAwait(false));

    /// <summary>Puts on record that the operator of the installation does something to all of its data.</summary>
    /// <exception cref="LedgerUnavailableException">It cannot be put on record.</exception>
    public static Task MaintainAsync(string dataDirectory, string what, CancellationToken cancellationToken) => WriteAsync(dataDirectory, AuditAction.Maintain, what, cancellationToken);

    /// <summary>The same from the command line, whose user the operating system knows.</summary>
    /// <exception cref="LedgerUnavailableException">It cannot be put on record.</exception>
    public static Task WriteAsync(string dataDirectory, string what, CancellationToken cancellationToken) => WriteAsync(dataDirectory, AuditAction.ChangeRights, what, cancellationToken);

    private static async Task WriteAsync(string dataDirectory, AuditAction action, string what, CancellationToken cancellationToken)
    {
        await using AuditLedger ledger = new(Directory.CreateDirectory(dataDirectory).FullName, TimeProvider.System);
        await ledger.NoteAsync(new AuditNote { Actor = "command line: " + Environment.UserName, Unit = "", Action = action, Payload = what }, cancellationToken).ConfigureAwait(false);
    }
}
