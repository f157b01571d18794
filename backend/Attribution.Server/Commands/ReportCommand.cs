using System.CommandLine;
using System.Text;
using Attribution.Features.Attributions.Reports;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Server.Commands;

/// <summary><c>report ASSESSMENT</c>: an assessment that was kept as an HTML page that prints, as far as the account sees; to a file or standard output.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Argument<string> assessment = new("assessment") { Description = "Id of an assessment that was kept." };
        var account = OpenGraph.AccountOption();
        Option<ReportForm> form = new("--form") { Description = "Analysis, or Court: likelihood ratios in words and no probability.", DefaultValueFactory = _ => ReportForm.Analysis };
        Option<string?> output = new("--out") { Description = "File to write (default: standard output)." };
        var command = StoreArguments.AddTo(new Command("report", "Write the report of an assessment.") { assessment, account, form, output });
        command.SetAction((parsed, cancellationToken) => AccountReading.UseAsync(parsed, parsed.GetRequiredValue(account), Right.Export, async (_, reading) =>
        {
            var report = await AssessmentReports.FindAsync(reading, parsed.GetRequiredValue(assessment), parsed.GetValue(form), new EntityFinder(), cancellationToken).ConfigureAwait(false);
            if (report is null)
            {
                return CommandContext.Refuse("NOT_FOUND", "There is no assessment with this id.");
            }

            if (parsed.GetValue(output) is { } file)
            {
                await File.WriteAllTextAsync(file, report.Html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await Console.Out.WriteAsync(report.Html).ConfigureAwait(false);
            }

            return ExitCode.Ok;
        }, cancellationToken));
        return command;
    }
}
