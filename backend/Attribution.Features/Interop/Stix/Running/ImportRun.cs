using Attribution.Features.Interop.Stix.Labels;
using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Sources;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>The passes of one import in order.</summary>
internal sealed class ImportRun
{
    private const int StepObjects = 2000;

    private readonly StixFile file;
    private readonly ImportContext context;
    private readonly IProgress<ImportStep>? progress;
    private readonly Survey survey;
    private readonly ObjectPass pass;
    private readonly DraftQueue queue;
    private readonly PendingCompletion completion;
    private readonly SnapshotClosing closing;
    private bool isComplete = true;

    public ImportRun(StixFile file, ImportContext context, FileLabels labels, CreatorNames creators, IProgress<ImportStep>? progress)
    {
        (this.file, this.context, this.progress) = (file, context, progress);
        StixKeys keys = new();
        Observations observations = new();
        CanonicalObject canonical = new();
        LeftOutProperties leftOut = new(context.Request.TrustLabels);
        SnapshotNames names = new(context.Request.Snapshot);
        StaleReferences stale = new(context.Request.Snapshot);
        ReferenceResolver resolver = new(context, keys);
        queue = new DraftQueue(context, names, stale);
        survey = new Survey(labels, creators, observations, keys, context.Sources.KeyOf);
        pass = new ObjectPass(
            context,
            queue,
            labels,
            new RecordVariants(labels, context.Sources, observations, keys),
            new RecordMapper(context.Items, keys, new NameReader(context.Sources), canonical, leftOut, context.Issues),
            new ClaimMapper(canonical, leftOut, context.Issues),
            resolver,
            keys,
            names);
        completion = new PendingCompletion(context, queue, resolver, keys);
        closing = new SnapshotClosing(context, names, stale);
    }

    /// <summary>Reads and writes everything; the committer may still have work.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        LookThrough(cancellationToken);
        isComplete = await ScanAsync(ImportPhase.Objects, null, pass.TakeAsync, cancellationToken).ConfigureAwait(false);
        var passStart = queue.Number;
        foreach (var late in new[] { pass.LateRelationships, pass.LateReferences }.Where(late => late.Count > 0))
        {
            await queue.FlushAsync(cancellationToken).ConfigureAwait(false);
            passStart = queue.Number;
            await ScanAsync(ImportPhase.References, late, (scanned, token) => pass.TakeLateAsync(scanned, passStart, token), cancellationToken)
                .ConfigureAwait(false);
        }

        await queue.FinishAsync(cancellationToken).ConfigureAwait(false);
        await completion.RunAsync(cancellationToken).ConfigureAwait(false);
        await queue.FinishAsync(cancellationToken).ConfigureAwait(false);
        await CloseAsync(cancellationToken).ConfigureAwait(false);
    }

    private void LookThrough(CancellationToken cancellationToken)
    {
        ObjectScanner scanner = new(file.Read());
        while (scanner.Next(out var scanned))
        {
            survey.Take(scanned);
            Report(ImportPhase.Survey, survey.Count, cancellationToken);
        }
    }

    /// <summary>One pass; of <paramref name="only"/> these objects alone. False if the file breaks off.</summary>
    private async Task<bool> ScanAsync(
        ImportPhase phase, List<long>? only, Func<ScannedObject, CancellationToken, ValueTask> take, CancellationToken cancellationToken)
    {
        ObjectScanner scanner = new(file.Read());
        var (count, place) = (0L, 0);
        while ((only is null || place < only.Count) && scanner.Next(out var scanned))
        {
            Report(phase, ++count, cancellationToken);
            if (only is null)
            {
                await take(scanned, cancellationToken).ConfigureAwait(false);
            }
            else if (scanned.Index == only[place] && scanned.Fault is null)
            {
                place++;
                await take(scanned, cancellationToken).ConfigureAwait(false);
            }
        }

        return scanner.IsComplete;
    }

    private async ValueTask CloseAsync(CancellationToken cancellationToken)
    {
        if (context.Request.Snapshot && !isComplete)
        {
            context.Issues.Remark(new ObjectPlace(-1, 0, ""), new ObjectFault(
                ImportCodes.SnapshotSkipped, "", "The file breaks off, therefore nothing was closed; a snapshot must be whole."));
        }
        else
        {
            Report(new ImportStep(ImportPhase.Closing, 0, file.Length, file.Length, context.Counts.Totals));
            await closing.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Report(ImportPhase phase, long count, CancellationToken cancellationToken)
    {
        if (count % StepObjects == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Report(new ImportStep(phase, count, file.Position, file.Length, context.Counts.Totals));
        }
    }

    private void Report(ImportStep step)
    {
        context.Step = step;
        progress?.Report(step);
    }
}
