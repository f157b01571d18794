using System.Net;

namespace Attribution.Server.Hosting;

/// <summary>
/// On loopback, answers only requests to a name of loopback or to one of <c>Server:HostNames</c>: a page elsewhere whose name is made to resolve to 127.0.0.1 is another host
/// (DNS rebinding). On other addresses the proxy in front decides.
/// </summary>
internal sealed class HostGuard(IPAddress address, IReadOnlyList<string> hostNames)
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Middleware; place it before everything that answers.</summary>
    public async Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        if (!IsServed(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            await context.Response.WriteAsJsonAsync(new { code = "UNKNOWN_HOST", message = "Ask by 127.0.0.1 or localhost, or name this host in the setting Server:HostNames." }, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await next().ConfigureAwait(false);
    }

    private bool IsServed(string host) =>
        !IPAddress.IsLoopback(address) || LoopbackNames.Concat(hostNames).Append(address.ToString()).Contains(host, StringComparer.OrdinalIgnoreCase);
}
