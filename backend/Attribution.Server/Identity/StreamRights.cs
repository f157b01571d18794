namespace Attribution.Server.Identity;

/// <summary>Asks again who the caller of an open stream is: his session or token must still be live, his account enabled. Rights he gained or lost since hold from then on.</summary>
internal sealed class StreamRights(CallerCredentials credentials, CallerDirectory callers)
{
    /// <summary>Whether the stream may go on.</summary>
    public bool Renew(HttpContext http)
    {
        var account = credentials.AccountOf(http.Request, isUse: false);
        var caller = account is null ? null : callers.Find(account);
        if (caller is not null && http.Features.Get<LiveCaller>() is { } live)
        {
            live.Current = caller;
        }

        return caller is not null;
    }
}
