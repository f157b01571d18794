using System.Threading.Channels;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// The one logical thread of a request. Continuations of resolvers are queued here, so that "nothing else can run" is a fact and
/// not a guess: then, and only then, batches are sent. After <see cref="Abandon"/> late continuations run on the thread pool, so
/// that their finally blocks still run.
/// </summary>
internal sealed class ExecutionLoop : SynchronizationContext, IBatchScheduler
{
    private readonly Channel<(SendOrPostCallback Callback, object? State)> queue =
        Channel.CreateUnbounded<(SendOrPostCallback, object?)>(new UnboundedChannelOptions { SingleReader = true });

    private List<Func<Task>> batches = [];

    /// <summary>Batches sent so far.</summary>
    public int DispatchCount { get; private set; }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (!queue.Writer.TryWrite((d, state)))
        {
            ThreadPool.UnsafeQueueUserWorkItem(each => each.d(each.state), (d, state), preferLocal: false);
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("The loop of a request cannot be waited for.");

    public override SynchronizationContext CreateCopy() => this;

    public void Schedule(Func<Task> dispatch)
    {
        lock (queue)
        {
            batches.Add(dispatch);
        }

        Post(static _ => { }, null); // wakes the loop where a resolver left it and loads from a thread of its own
    }

    /// <summary>Runs <paramref name="start"/> and then everything it leads to, until <paramref name="isDone"/>.</summary>
    public async Task RunAsync(Action start, Func<bool> isDone, CancellationToken cancellationToken)
    {
        RunInside(start);
        while (!isDone())
        {
            cancellationToken.ThrowIfCancellationRequested();
            RunInside(Drain);
            if (!isDone() && !TryDispatch())
            {
                await queue.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        cancellationToken.ThrowIfCancellationRequested(); // what was cancelled last may have left its position open
    }

    /// <summary>Ends the loop; what is queued and what comes later runs on the thread pool.</summary>
    public void Abandon()
    {
        queue.Writer.TryComplete();
        while (queue.Reader.TryRead(out var item))
        {
            Post(item.Callback, item.State);
        }
    }

    private void Drain()
    {
        while (queue.Reader.TryRead(out var item))
        {
            item.Callback(item.State);
        }
    }

    private bool TryDispatch()
    {
        List<Func<Task>> ready;
        lock (queue)
        {
            (ready, batches) = (batches, []);
        }

        foreach (var each in ready)
        {
            DispatchCount++;
            RunInside(() => _ = each()); // never throws: a loader gives its failures to those who wait for it
        }

        return ready.Count > 0;
    }

    private void RunInside(Action action)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            action();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }
}
