using System.Text;
using Microsoft.AspNetCore.Http;

namespace Attribution.TwinStore.Tests.Leaks;

/// <summary>Middleware that changes bodies on their way out.</summary>
internal static class AnswerTap
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next, Func<string, Task<string>> change)
    {
        var output = context.Response.Body;
        if (context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.Ordinal))
        {
            context.Response.Body = new EventTap(output, change);
            await next(context);
            return;
        }

        using MemoryStream kept = new();
        context.Response.Body = kept;
        await next(context);
        context.Response.Body = output;
        var body = Encoding.UTF8.GetBytes(await change(Encoding.UTF8.GetString(kept.ToArray())));
        if (body.Length > 0)
        {
            context.Response.ContentLength = body.Length;
            await output.WriteAsync(body);
        }
    }
}
