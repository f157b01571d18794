namespace Attribution.GraphQL.AspNetCore.WebSockets;

/// <summary>The live operations of a connection by their ids, and the tasks that run them. Safe for several threads.</summary>
internal sealed class SocketOperations(int limit) : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly Lock gate = new();
    private readonly Dictionary<string, SocketOperation> live = [];
    private readonly HashSet<Task> running = [];

    /// <summary>Cancelled when the connection ends.</summary>
    public CancellationToken Closing => closing.Token;

    /// <summary>Whether an operation of that id is live.</summary>
    public bool Contains(string id)
    {
        lock (gate)
        {
            return live.ContainsKey(id);
        }
    }

    /// <summary>Whether the connection has as many operations as it may, those that are still ending included.</summary>
    public bool IsFull
    {
        get
        {
            lock (gate)
            {
                return Math.Max(live.Count, running.Count) >= limit;
            }
        }
    }

    /// <summary>Adds an operation and runs it on the thread pool; once the connection ends, none is added.</summary>
    public void Start(SocketOperation operation, Func<SocketOperation, Task> run)
    {
        lock (gate)
        {
            if (closing.IsCancellationRequested)
            {
                operation.Dispose();
                return;
            }

            live.Add(operation.Id, operation);
            var task = Task.Run(() => run(operation));
            running.Add(task);
            // It never throws.
            _ = task.ContinueWith(Ended, (this, operation), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>Frees the id of an operation that sends its last message; false where the client was faster.</summary>
    public bool Finish(SocketOperation operation)
    {
        lock (gate)
        {
            return !operation.IsSilenced && live.TryGetValue(operation.Id, out var known) && known == operation && live.Remove(operation.Id);
        }
    }

    /// <summary>Ends an operation on the client's word; an unknown id means that it has ended already.</summary>
    public void Silence(string id)
    {
        lock (gate)
        {
            if (live.Remove(id, out var operation))
            {
                operation.Silence();
            }
        }
    }

    /// <summary>Ends all operations; done when all their streams are closed.</summary>
    public async Task StopAsync()
    {
        await closing.CancelAsync();
        Task[] ending;
        lock (gate)
        {
            ending = [.. running];
        }

        await Task.WhenAll(ending);
    }

    public void Dispose() => closing.Dispose();

    private static void Ended(Task task, object? state)
    {
        var (self, operation) = ((SocketOperations, SocketOperation))state!; // given above
        lock (self.gate)
        {
            self.running.Remove(task);
            self.Finish(operation);
            operation.Dispose();
        }
    }
}
