using Attribution.Features.Common.Auditing;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;

namespace Attribution.Server.Identity;

/// <summary>Puts on record that accounts or tokens are about to be changed.</summary>
internal static class RightsNotes
{
    /// <summary>503 while it cannot be put on record; null: it is, and the change of the account may be made.</summary>
    public static Task<IResult?> RefusalAsync(CallerTrail trail, string what, string account, CancellationToken cancellationToken) =>
        NotedAsync(trail.ChangeRightsAsync(what, account, cancellationToken));

    /// <summary>The same for a change that is refused: <paramref name="answer"/> once it is on record.</summary>
    public static async Task<IResult> RefusedAsync(CallerTrail trail, string what, string account, IResult answer, CancellationToken cancellationToken) =>
        await NotedAsync(trail.RefuseRightsAsync(what, account, cancellationToken)).ConfigureAwait(false) ?? answer;

    private static async Task<IResult?> NotedAsync(Task noted)
    {
        try
        {
            await noted.ConfigureAwait(false);
            return null;
        }
        catch (GraphQLException refused) when (refused.Error.Code == LedgerUnavailableException.Code)
        {
            return TypedResults.Json(new { code = LedgerUnavailableException.Code, message = refused.Message }, statusCode: 503);
        }
    }

    /// <summary>The same from the command line, whose user the operating system knows.</summary>
    /// <exception cref="LedgerUnavailableException">It cannot be put on record.</exception>
    public static async Task WriteAsync(string dataDirectory, string what, CancellationToken cancellationToken)
    {
        await using AuditLedger ledger = new(Directory.CreateDirectory(dataDirectory).FullName, TimeProvider.System);
        await ledger.NoteAsync(new AuditNote { Actor = "command line: " + Environment.UserName, Unit = "", Action = AuditAction.ChangeRights, Payload = what }, cancellationToken).ConfigureAwait(false);
    }
}
