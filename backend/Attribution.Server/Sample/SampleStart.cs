using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Server.Commands;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;

namespace Attribution.Server.Sample;

/// <summary>
/// Loads the sample once for a data directory, while the page is served already. A mark is made when all of it is in (or none was wanted), so that a load that was cut off
/// goes on at the next start.
/// </summary>
internal sealed class SampleStart(ServerOptions options, Readiness readiness, TimeProvider clock)
{
    private readonly string mark = Path.Combine(options.DataDirectory, "sample.done");
    private readonly string begun = Path.Combine(options.DataDirectory, "sample.begun");

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
        if (!readiness.IsSampleLoading || options.SampleDirectory is not { } folder)
        {
            return;
        }

        await readiness.Index.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (IsFirst(index))
        {
            await File.WriteAllTextAsync(begun, "", cancellationToken).ConfigureAwait(false);
            BackOff backOff = new();
            while (!await TryLoadAsync(open(folder), index, cancellationToken).ConfigureAwait(false))
            {
                await Task.Delay(backOff.Next(), clock, cancellationToken).ConfigureAwait(false);
            }
        }

        await File.WriteAllTextAsync(mark, "", cancellationToken).ConfigureAwait(false);
        readiness.SampleLoading(false);
    }

    // A Neo4j database may be at work already, with other servers on it: what it holds is nobody's to add demo cases to.
    private bool IsFirst(GraphIndex index) => options.Store.Store == StoreKind.Sqlite || File.Exists(begun) || index.Revision == 0;

    // A store that was lost meanwhile comes back, and what is in stays in.
    private static async Task<bool> TryLoadAsync(SampleLoader sample, GraphIndex index, CancellationToken cancellationToken)
    {
        try
        {
            await LoadAsync(sample, cancellationToken).ConfigureAwait(false);
            await index.RefreshAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (GraphStoreException failure) when (failure.IsTransient)
        {
            await Console.Error.WriteLineAsync($"The sample waits: {failure.Message}").ConfigureAwait(false);
            return false;
        }
    }

    private static async Task LoadAsync(SampleLoader sample, CancellationToken cancellationToken)
    {
        foreach (var file in sample.Files())
        {
            using ImportDisplay display = new(file.File);
            var summary = await sample.LoadAsync(file, display, cancellationToken).ConfigureAwait(false);
            display.Finish();
            await Console.Error.WriteLineAsync(ImportReport.Text(file.File, summary)).ConfigureAwait(false);
        }
    }
}
