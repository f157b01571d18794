using System.CommandLine;
using System.Text;
using Attribution.Features.Attributions.Reports;
using Attribution.Features.Attributions.Reports.Pdf;
using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Entities;
using Attribution.Features.Sharing.Consents;

namespace Attribution.Server.Commands;

/// <summary><c>report ASSESSMENT</c>: an assessment that was kept as an HTML page that prints or as PDF, as far as the account sees; to a file or standard output.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string> assessment = new("assessment") { Description = "Id of an assessment that was kept." };
        var account = OpenGraph.AccountOption();
        Option<ReportForm> form = new("--form") { Description = "Analysis, or Court: likelihood ratios in words and no probability.", DefaultValueFactory = _ => ReportForm.Analysis };
        Option<ReportFormat> format = new("--format") { Description = "Html, or Pdf.", DefaultValueFactory = _ => ReportFormat.Html };
        Option<string?> output = new("--out") { Description = "File to write (default: standard output)." };
        var command = OccasionArguments.AddTo(StoreArguments.AddTo(new Command("report", "Write the report of an assessment.") { assessment, account, form, format, output }));
        command.SetAction((parsed, cancellationToken) => AccountReading.UseAsync(parsed, parsed.GetRequiredValue(account), Right.Export, async (graph, caller, reading) =>
        {
            var report = await AssessmentReports.FindAsync(reading, parsed.GetRequiredValue(assessment), parsed.GetValue(form), new EntityFinder(), cancellationToken).ConfigureAwait(false);
            if (report is null)
            {
                return CommandContext.Refuse("NOT_FOUND", "There is no assessment with this id.");
            }

            if (await AssessmentReports.RefusalsAsync(reading, report, UseGate.RefuseAsync, cancellationToken).ConfigureAwait(false) is { Count: > 0 } refusals)
            {
                return CommandContext.Refuse(UseRefusal.ErrorCode, UseRefusal.Text(refusals));
            }

            var id = parsed.GetRequiredValue(assessment);
            await graph.TrailOf(caller).ExportAsync([id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]], $"report {parsed.GetValue(form)} {parsed.GetValue(format)}", cancellationToken).ConfigureAwait(false);
            var content = parsed.GetValue(format) is ReportFormat.Pdf ? PdfReport.Render(report) : Encoding.UTF8.GetBytes(report.Html);
            await using var target = parsed.GetValue(output) is { } file ? File.Create(file) : Console.OpenStandardOutput();
            await target.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            return ExitCode.Ok;
        }, cancellationToken));
        return command;
    }
}
