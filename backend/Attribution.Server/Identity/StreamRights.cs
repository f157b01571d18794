namespace Attribution.Server.Identity;

/// <summary>Asks again who the caller of an open stream is: his session or token must still be live, his account enabled. Rights he gained or lost since hold from then on.</summary>
internal sealed class StreamRights(CallerCredentials credentials, CallerDirectory callers)
{
    /// <summary>Whether the stream may go on.</summary>
    public async ValueTask<bool> RenewAsync(HttpContext http)
    {
        var who = await credentials.WhoAsync(http.Request, isUse: false).ConfigureAwait(false);
        var caller = who is null ? null : callers.Find(who);
        if (caller is not null && http.Features.Get<LiveCaller>() is { } live)
        {
            live.Current = caller;
        }

        return caller is not null;
    }
}
