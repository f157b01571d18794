using Attribution.Features.Common;
using Microsoft.AspNetCore.Http.Features;

namespace Attribution.Server.Hosting;

/// <summary><c>POST /uploads</c>: the raw body is streamed to disk; the answer is the uploadId for <c>importFile</c>.</summary>
internal static class UploadEndpoint
{
    /// <summary>Maps the endpoint.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/uploads", SaveAsync).Needs(Right.Import);

    private static async Task<IResult> SaveAsync(HttpContext context, Caller caller, UploadFolder uploads)
    {
        if (RightsAnswers.Refusal(caller, Right.Import) is { } refusal)
        {
            return refusal;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = UploadFolder.MaxBytes;
        }

        var id = await uploads.SaveAsync(caller.Account, context.Request.Body, context.RequestAborted).ConfigureAwait(false);
        return id is null
            ? TypedResults.Json(new { code = "UPLOAD_TOO_LARGE", message = $"An upload may have at most {UploadFolder.MaxBytes >> 30} GiB." }, statusCode: 413)
            : TypedResults.Json(new { uploadId = id }, statusCode: 201);
    }
}
