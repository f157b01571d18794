using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Uses;
using Attribution.Features.Sharing.Packages;
using Attribution.Graph.Index;

namespace Attribution.Server.Hosting;

/// <summary><c>GET /reports/operations/{id}?use=court|onward</c>: a joint operation as a page that prints, refused while a handling code of another unit forbids that use.</summary>
internal static class OperationPackageEndpoint
{
    /// <summary>Maps the endpoint.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{ReportEndpoint.Path}/operations/{{id}}", PackageAsync).Needs(Right.Export);

    private static async Task<IResult> PackageAsync(string id, string? use, Caller caller, ReadingSource readings, OperationPackages packages, GraphIndex index, CallerTrail trail, HttpContext context)
    {
        if (RightsAnswers.Refusal(caller, Right.Export) is { } refusal)
        {
            return refusal;
        }

        if (use is not ("court" or "onward"))
        {
            return TypedResults.Json(new { code = "INVALID_USE", message = "The use is court or onward." }, statusCode: 400);
        }

        if (index.Current is null)
        {
            return TypedResults.Json(new { code = GraphIndex.LoadingCode, message = "The graph is being loaded; ask again in a moment." }, statusCode: 503);
        }

        context.Response.Headers.CacheControl = "no-store";
        var reading = await readings.ForFilesAsync(context.RequestAborted).ConfigureAwait(false);
        if (await packages.FindAsync(reading, id, context.RequestAborted).ConfigureAwait(false) is not { } package)
        {
            return TypedResults.Json(new { code = "NOT_FOUND", message = "You take part in no operation with this id." }, statusCode: 404);
        }

        var refusals = await packages.RefusalsAsync(reading, package, use == "court" ? ItemUse.Court : ItemUse.Onward, context.RequestAborted).ConfigureAwait(false);
        if (UseAnswers.Refusal(refusals) is { } refused)
        {
            await trail.RefuseUseAsync(package.Subjects, refusals.Select(refusal => refusal.UnitId), $"operation {use}: {UseRefusal.Text(refusals)}", context.RequestAborted).ConfigureAwait(false);
            return refused;
        }

        await trail.ExportAsync(package.Subjects, $"operation {use}", context.RequestAborted).ConfigureAwait(false);
        return Results.Text(package.Html, "text/html; charset=utf-8");
    }
}
