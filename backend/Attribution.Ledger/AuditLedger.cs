using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace Attribution.Ledger;

/// <summary>
/// The record of who did what: append-only, each entry bound to the one before by its hash, in a file of its own. Notes that come at the same time become durable together, so that
/// one costs little. While the file cannot be written every note fails, and the next one tries again. Safe for concurrent use, and by several processes on one file.
/// </summary>
public sealed class AuditLedger : IAsyncDisposable
{
    /// <summary>Name of the file in the data directory.</summary>
    public const string FileName = "ledger.db";

    // Notes of one transaction, and notes that may wait: enough for 64 requests of a few notes each.
    private const int MaxBatch = 1_000;
    private const int MaxWaiting = 10_000;

    private readonly LedgerFile file;
    private readonly TimeProvider clock;
    private readonly Channel<Pending> waiting = Channel.CreateBounded<Pending>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
    private readonly Task writing;

    /// <summary>The ledger of a data directory; its file is made with the first note.</summary>
    public AuditLedger(string directory, TimeProvider clock)
    {
        file = new LedgerFile(Path.Combine(directory, FileName));
        this.clock = clock;
        writing = Task.Run(WriteAsync);
    }

    /// <summary>Puts a note on record; it is durable when the task ends.</summary>
    /// <exception cref="LedgerUnavailableException">It could not be put on record; what it tells of must not happen.</exception>
    public async Task NoteAsync(AuditNote note, CancellationToken cancellationToken)
    {
        Pending pending = new(note);
        await waiting.Writer.WriteAsync(pending, cancellationToken).ConfigureAwait(false);
        await pending.Written.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Entries about any of the subjects, newest first: those before <paramref name="before"/> (null: from the newest), at most <paramref name="limit"/>.</summary>
    /// <exception cref="LedgerUnavailableException">The file cannot be read.</exception>
    public IReadOnlyList<AuditEntry> About(IReadOnlyList<string> subjects, long? before, int limit)
    {
        try
        {
            return file.About(subjects, before ?? long.MaxValue, limit);
        }
        catch (SqliteException exception)
        {
            throw Unavailable(exception);
        }
    }

    /// <summary>Copies the ledger of one directory as of one moment into another; nothing where there is none. Others may write meanwhile.</summary>
    public static void Copy(string directory, string target) => FileCopy.Copy(directory, target, FileName);

    /// <summary>Writes what waits, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing.ConfigureAwait(false);
    }

    private async Task WriteAsync()
    {
        LedgerAppender? appender = null;
        List<Pending> batch = [];
        while (await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (batch.Count < MaxBatch && waiting.Reader.TryRead(out var pending))
            {
                batch.Add(pending);
            }

            try
            {
                appender ??= new LedgerAppender(file.Open(), clock);
                appender.Append([.. batch.Select(pending => pending.Note)]);
                batch.ForEach(pending => pending.Written.SetResult());
            }
            catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                // The next batch opens it anew: the file may have been replaced, or its disk have come back.
                appender?.Dispose();
                appender = null;
                batch.ForEach(pending => pending.Written.SetException(Unavailable(exception)));
            }

            batch.Clear();
        }

        appender?.Dispose();
    }

    private static LedgerUnavailableException Unavailable(Exception cause) => new("The audit trail cannot be written; nothing that must be put on record can be done until it can.", cause);

    private sealed record Pending(AuditNote Note)
    {
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
