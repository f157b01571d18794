using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Server.Identity;

namespace Attribution.Server.Hosting;

/// <summary>
/// Lets who wrote on one server read that on another at once: an answer to a write bears a token in this header, and a request that brings it waits until its server knows the
/// write. A token holds for the account that it was given to; servers that share a database share the key in cursor.key.
/// </summary>
internal static class ConsistencyHeader
{
    /// <summary>Name of the header in requests and answers.</summary>
    public const string Name = "Attribution-Consistency";

    private const string Binding = "consistency";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>Middleware; place it after sign-in and before what reads.</summary>
    public static async Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        if (context.Features.Get<LiveCaller>()?.Current is not { } caller)
        {
            await next().ConfigureAwait(false);
            return;
        }

        var cursors = context.RequestServices.GetRequiredService<CursorCodec>();
        if (context.Request.Headers[Name].ToString() is { Length: > 0 } token && await RefusalAsync(context, cursors, caller, token).ConfigureAwait(false) is { } refusal)
        {
            await refusal.ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        context.Response.OnStarting(() =>
        {
            if (context.RequestServices.GetRequiredService<ReadingSource>().Written is { } revision)
            {
                context.Response.Headers[Name] = cursors.Write(JsonSerializer.SerializeToUtf8Bytes(revision), caller, Binding);
            }

            return Task.CompletedTask;
        });
        await next().ConfigureAwait(false);
    }

    private static async Task<IResult?> RefusalAsync(HttpContext context, CursorCodec cursors, Caller caller, string token)
    {
        if (cursors.Read(token, caller, Binding) is not { } revision)
        {
            return Results.Json(
                new { code = "INVALID_CONSISTENCY_TOKEN", message = $"The header {Name} was not given to this account by a server of this system; leave it out." }, statusCode: StatusCodes.Status400BadRequest);
        }

        return await IsKnownAsync(context, JsonSerializer.Deserialize<long>(revision)).ConfigureAwait(false)
            ? null
            : Results.Json(new { code = "NOT_CONSISTENT_YET", message = "This server does not know the write yet; ask again in a moment." }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> IsKnownAsync(HttpContext context, long revision)
    {
        var index = context.RequestServices.GetRequiredService<GraphIndex>();
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        for (var begun = clock.GetTimestamp(); index.Revision < revision;)
        {
            // In a cluster the member that is read may lag behind, so one look may not do.
            if (await index.RefreshAsync(context.RequestAborted).ConfigureAwait(false) >= revision)
            {
                break;
            }

            if (clock.GetElapsedTime(begun) >= Patience)
            {
                return false;
            }

            await index.WaitForRevisionAsync(revision, Glance, context.RequestAborted).ConfigureAwait(false);
        }

        return true;
    }
}
