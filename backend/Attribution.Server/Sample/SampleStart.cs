using Attribution.Graph.Index;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;

namespace Attribution.Server.Sample;

/// <summary>
/// Loads the sample once for a data directory, while the page is served already. A mark is made when all of it is in (or none was wanted), so that a load that was cut off
/// goes on at the next start.
/// </summary>
internal sealed class SampleStart(ServerOptions options, Readiness readiness)
{
    private readonly string mark = Path.Combine(options.DataDirectory, "sample.done");

    /// <summary>Finds out whether the sample is to be loaded, and if so holds readiness back.</summary>
    public void Prepare()
    {
        if (!options.Empty && options.SampleDirectory is not null && !File.Exists(mark))
        {
            readiness.SampleLoading(true);
        }
        else
        {
            File.WriteAllText(mark, "");
        }
    }

    /// <summary>Loads it if it is due; progress goes to standard error.</summary>
    public async Task RunAsync(Func<string, SampleLoader> open, GraphIndex index, CancellationToken cancellationToken)
    {
        if (readiness.WaitingFor != Readiness.SampleCode || options.SampleDirectory is not { } folder)
        {
            return;
        }

        var sample = open(folder);
        foreach (var file in sample.Files())
        {
            using ImportDisplay display = new(file.File);
            var summary = await sample.LoadAsync(file, display, cancellationToken).ConfigureAwait(false);
            display.Finish();
            await Console.Error.WriteLineAsync(ImportReport.Text(file.File, summary)).ConfigureAwait(false);
        }

        await index.RefreshAsync(cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(mark, "", cancellationToken).ConfigureAwait(false);
        readiness.SampleLoading(false);
    }
}
