using Attribution.Features.Common;
using Attribution.Server.Identity;
using Microsoft.AspNetCore.Authorization;

namespace Attribution.Server.Hosting;

/// <summary>The right that each endpoint needs. One that states none and is not open to everyone stops the start. What takes files out needs a case and a reason, too (decision 0025).</summary>
internal static class EndpointRights
{
    /// <summary>States the right; null: every signed-in account.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder endpoint, Right? right)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new NeededRight(right));

    /// <summary>Middleware; place it after authorization.</summary>
    public static async Task InvokeAsync(HttpContext context, Func<Task> next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeededRight>() is { Right: { } right } && RefusalOf(context.Features.Get<LiveCaller>()?.Current, right) is var (code, message))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsJsonAsync(new { code, message }, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        await next().ConfigureAwait(false);
    }

    private static (string Code, string Message)? RefusalOf(Caller? caller, Right right) =>
        caller is null || !Rights.Has(caller, right) ? (FieldRights.NotPermittedCode, $"Your roles do not give the right '{Rights.NameOf(right)}'.")
        : right is Right.Export && caller.Occasion is null ? (ReadingOccasion.NeededCode, ReadingOccasion.NeededMessage)
        : null;

    /// <summary>Endpoints that state neither a right nor that everyone may call them.</summary>
    public static IReadOnlyList<string> Unstated(IEndpointRouteBuilder routes) =>
    [
        .. routes.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<NeededRight>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText ?? ""),
    ];

    private sealed record NeededRight(Right? Right);
}
