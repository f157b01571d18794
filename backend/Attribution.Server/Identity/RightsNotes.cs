using Attribution.Features.Common.Auditing;
using Attribution.GraphQL.Execution;
using Attribution.Ledger;

namespace Attribution.Server.Identity;

/// <summary>Puts on record that accounts or tokens are about to be changed.</summary>
internal static class RightsNotes
{
    /// <summary>503 while it cannot be put on record; null: it is, and the change may be made.</summary>
    public static async Task<IResult?> RefusalAsync(CallerTrail trail, string what, CancellationToken cancellationToken)
    {
        try
        {
            await trail.ChangeRightsAsync(what, cancellationToken).ConfigureAwait(false);
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
