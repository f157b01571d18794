using System.Threading.Channels;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Writes batches in order on a thread of its own, while the next one is made; two wait at most.</summary>
internal sealed class BatchCommitter : IAsyncDisposable
{
    private readonly IGraphStore store;
    private readonly ReleaseNotes notes;
    private readonly Channel<(GraphBatch? Batch, TaskCompletionSource? Written)> queue;
    private readonly CancellationToken cancellationToken;
    private readonly Task running;

    public BatchCommitter(IGraphStore store, ReleaseNotes notes, CancellationToken cancellationToken)
    {
        (this.store, this.notes, this.cancellationToken) = (store, notes, cancellationToken);
        queue = Channel.CreateBounded<(GraphBatch?, TaskCompletionSource?)>(new BoundedChannelOptions(2) { SingleReader = true, SingleWriter = true });
        running = Task.Run(() => RunAsync(cancellationToken), CancellationToken.None);
    }

    /// <summary>Revision of the last write; 0: none.</summary>
    public long Revision { get; private set; }

    /// <summary>Hands over a batch; throws what an earlier one failed of.</summary>
    public async ValueTask SendAsync(GraphBatch batch)
    {
        if (!await queue.Writer.WaitToWriteAsync(cancellationToken).ConfigureAwait(false))
        {
            await running.ConfigureAwait(false);
        }

        await queue.Writer.WriteAsync((batch, null), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until all that was sent is written.</summary>
    public async ValueTask DrainAsync()
    {
        TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (await queue.Writer.WaitToWriteAsync(cancellationToken).ConfigureAwait(false) && queue.Writer.TryWrite((null, written)))
        {
            await Task.WhenAny(written.Task, running).ConfigureAwait(false);
        }

        if (running.IsCompleted)
        {
            await running.ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var (batch, written) in queue.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                if (batch is not null)
                {
                    await CommitAsync(batch, cancellationToken).ConfigureAwait(false);
                }

                written?.SetResult();
            }
        }
        finally
        {
            queue.Writer.TryComplete();
        }
    }

    /// <summary>A refusal means that somebody else wrote the same items meanwhile: the import stops, and run again it goes on from what is there.</summary>
    private async Task CommitAsync(GraphBatch batch, CancellationToken cancellationToken)
    {
        await notes.TellAsync(batch, cancellationToken).ConfigureAwait(false);
        switch (await store.CommitAsync(batch, cancellationToken).ConfigureAwait(false))
        {
            case CommitResult.Committed committed:
                Revision = committed.Revision;
                break;
            case CommitResult.Refused refused:
                throw new GraphStoreException($"{refused.Code}: {refused.Message} Run the import again; it goes on from what is there.", isTransient: true);
            default:
                throw new System.Diagnostics.UnreachableException("Unknown commit result.");
        }
    }
}
