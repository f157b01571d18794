using Attribution.Features.Attributions.Reports;
using Attribution.Features.Attributions.Reports.Pdf;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.Graph.Index;

namespace Attribution.Server.Hosting;

/// <summary><c>GET /reports/{id}?form=analysis|court&amp;format=html|pdf</c>: an assessment as a page that prints or as PDF, read through the caller's View and put on record before it leaves.</summary>
internal static class ReportEndpoint
{
    /// <summary>How its paths begin.</summary>
    public const string Path = "/reports";

    /// <summary>Maps the endpoint.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{Path}/{{id}}", ReportAsync).Needs(Right.Export);

    private static async Task<IResult> ReportAsync(
        string id, string? form, string? format, Caller caller, ReadingSource readings, EntityFinder finder, RefuseUse refuse, GraphIndex index, CallerTrail trail, HttpContext context)
    {
        if (RightsAnswers.Refusal(caller, Right.Export) is { } refusal)
        {
            return refusal;
        }

        if ((form ?? "analysis") is not ("analysis" or "court"))
        {
            return TypedResults.Json(new { code = "INVALID_FORM", message = "The form is analysis or court." }, statusCode: 400);
        }

        if ((format ?? "html") is not ("html" or "pdf"))
        {
            return TypedResults.Json(new { code = "INVALID_FORMAT", message = "The format is html or pdf." }, statusCode: 400);
        }

        if (index.Current is null)
        {
            return TypedResults.Json(new { code = GraphIndex.LoadingCode, message = "The graph is being loaded; ask again in a moment." }, statusCode: 503);
        }

        context.Response.Headers.CacheControl = "no-store";
        var cancellationToken = context.RequestAborted;
        var reading = await readings.ForFilesAsync(cancellationToken).ConfigureAwait(false);
        if (await AssessmentReports.FindAsync(reading, id, form == "court" ? ReportForm.Court : ReportForm.Analysis, finder, cancellationToken).ConfigureAwait(false) is not { } report)
        {
            return TypedResults.Json(new { code = "NOT_FOUND", message = "There is no assessment with this id." }, statusCode: 404);
        }

        if (UseAnswers.Refusal(await AssessmentReports.RefusalsAsync(reading, report, refuse, cancellationToken).ConfigureAwait(false)) is { } refused)
        {
            return refused;
        }

        await trail.ExportAsync([id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]], $"report {form} {format}", cancellationToken).ConfigureAwait(false);
        return Answer(report, format);
    }

    private static IResult Answer(AssessmentReport report, string? format) =>
        format == "pdf" ? Results.Bytes(PdfReport.Render(report), PdfReport.MediaType) : Results.Text(report.Html, "text/html; charset=utf-8");
}
