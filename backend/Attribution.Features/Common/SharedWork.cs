using System.Diagnostics;

namespace Attribution.Features.Common;

/// <summary>
/// Something made once for all who wait for it, whoever came first: it goes on while one of them waits, is given up when the last has left, and is begun anew by the next one after that or after
/// a failure. Safe for concurrent use.
/// </summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class SharedWork<T>(Func<CancellationToken, Task<T>> make)
{
    private readonly Lock gate = new();
    private Func<CancellationToken, Task<T>>? making = make; // null once it is made: what it was made from is not kept with it
    private Run? current;

    /// <summary>What is made, or was made before.</summary>
    /// <exception cref="OperationCanceledException">This caller no longer waits; the others do.</exception>
    public async Task<T> WaitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var run = Join();
        try
        {
            return await run.Work.WaitAsync(cancellationToken);
        }
        finally
        {
            Leave(run);
        }
    }

    private Run Join()
    {
        lock (gate)
        {
            var run = current is { Work: { IsCompleted: false } or { IsCompletedSuccessfully: true } } ? current : new Run(making ?? throw new UnreachableException("What is made stays current."));
            current = run;
            run.Waiting++;
            return run;
        }
    }

    private void Leave(Run run)
    {
        lock (gate)
        {
            run.Waiting--;
            if (run.Work.IsCompletedSuccessfully)
            {
                making = null;
            }

            if (run.Waiting > 0 || run.Work.IsCompleted)
            {
                return;
            }

            current = null;
        }

        run.GiveUp();
    }

    private sealed class Run
    {
        // Without a timer it holds nothing that must be disposed of.
        private readonly CancellationTokenSource abandoned = new();

        public Run(Func<CancellationToken, Task<T>> make) => Work = Task.Run(() => make(abandoned.Token), CancellationToken.None);

        public Task<T> Work { get; }

        public int Waiting { get; set; }

        public void GiveUp() => abandoned.Cancel();
    }
}
