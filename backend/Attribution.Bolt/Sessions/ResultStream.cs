using Attribution.Bolt.Connections;
using Attribution.Bolt.Messages;
using Attribution.Bolt.PackStream;
using Attribution.Bolt.Summaries;

namespace Attribution.Bolt.Sessions;

/// <summary>
/// The records of one query, taken from the connection when somebody asks for them. RUN and the first PULL go out together; each further batch is
/// asked for when the one before is used up, so that never more than one batch waits here.
/// </summary>
/// <param name="connection">Where it runs.</param>
/// <param name="query">What runs.</param>
/// <param name="fetchSize">Records of a batch; -1: all.</param>
/// <param name="onEnd">Called once, after the summary or the failure.</param>
internal sealed class ResultStream(BoltConnection connection, Query query, long fetchSize, Func<ResultStream, CancellationToken, ValueTask> onEnd)
{
    /// <summary>Records decoded ahead while their bytes are here anyway.</summary>
    private const int ReadAhead = 64;

    private readonly Queue<ResultRecord> _buffered = new();
    private readonly SummaryBuilder _summary = new(connection, query);
    private string[]? _keys;
    private long _queryId = Pull.LastQuery;
    private bool _isBatchEnded;
    private bool _isEndTold;
    private bool _isDiscarding;
    private bool _isAllAskedFor = fetchSize == Pull.All;

    /// <summary>True once the summary is there or the query failed.</summary>
    public bool IsEnded { get; private set; }

    public Exception? Failure { get; private set; }

    /// <summary>The record taken last.</summary>
    public ResultRecord? Current { get; private set; }

    /// <summary>Set when records can no longer be asked for, with the reason.</summary>
    public string? ClosedBecause { get; set; }

    /// <summary>What an auto-commit query left behind.</summary>
    public string? Bookmark => _summary.Bookmark;

    /// <summary>Sends RUN and the first PULL, with all that was written before.</summary>
    public async ValueTask StartAsync(QueryExtra? extra, CancellationToken cancellationToken)
    {
        connection.Enqueue(new Run(query, extra), new RunHandler(this));
        connection.Enqueue(new Pull(fetchSize, Pull.LastQuery), new BatchHandler(this));
        await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<string[]> KeysAsync(CancellationToken cancellationToken)
    {
        while (_keys is null && !IsEnded)
        {
            await PumpAsync(cancellationToken).ConfigureAwait(false);
        }

        await TellEndAsync(cancellationToken).ConfigureAwait(false);
        return _keys ?? throw FailureToThrow();
    }

    /// <summary>Goes to the next record; false at the end.</summary>
    public ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        if (_buffered.TryDequeue(out var record))
        {
            Current = record;
            return ValueTask.FromResult(true);
        }

        return NextFromConnectionAsync(cancellationToken);
    }

    /// <summary>Leaves out what is left and gives the summary.</summary>
    public async ValueTask<IResultSummary> ConsumeAsync(CancellationToken cancellationToken)
    {
        _isDiscarding = true;
        _buffered.Clear();
        while (!IsEnded)
        {
            await PumpAsync(cancellationToken).ConfigureAwait(false);
        }

        await TellEndAsync(cancellationToken).ConfigureAwait(false);
        return Failure is null ? _summary.Build() : throw FailureToThrow();
    }

    /// <summary>The connection is gone or no longer ours: nothing comes any more.</summary>
    public void Abandon(Exception failure)
    {
        if (!IsEnded)
        {
            (IsEnded, Failure) = (true, failure);
        }

        _isEndTold = true;
    }

    private async ValueTask<bool> NextFromConnectionAsync(CancellationToken cancellationToken)
    {
        while (_buffered.Count == 0 && !IsEnded)
        {
            await PumpAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_buffered.TryDequeue(out var record))
        {
            Current = record;
            return true;
        }

        await TellEndAsync(cancellationToken).ConfigureAwait(false);
        return Failure is null ? false : throw FailureToThrow();
    }

    /// <summary>Handles at least one answer, and those that are here already.</summary>
    private async ValueTask PumpAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_isBatchEnded)
            {
                AskForMore();
                await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            await connection.ReceiveAsync(cancellationToken).ConfigureAwait(false);
            while (!IsEnded && !_isBatchEnded && _buffered.Count < ReadAhead && connection.TryReceive())
            {
            }
        }
        catch (Exception failure) when (failure is Neo4jException or OperationCanceledException)
        {
            (IsEnded, Failure) = (true, Failure ?? failure);
        }
    }

    private void AskForMore()
    {
        _isBatchEnded = false;
        _isAllAskedFor = _isDiscarding || fetchSize == Pull.All;
        Request request = _isDiscarding ? new Discard(Discard.All, _queryId) : new Pull(fetchSize, _queryId);
        connection.Enqueue(request, new BatchHandler(this));
    }

    private ValueTask TellEndAsync(CancellationToken cancellationToken) =>
        _isEndTold || !IsEnded ? ValueTask.CompletedTask : Failure is null ? TellAsync(cancellationToken) : SettleAsync(cancellationToken);

    private ValueTask TellAsync(CancellationToken cancellationToken)
    {
        _isEndTold = true;
        return onEnd(this, cancellationToken);
    }

    /// <summary>After a failure the answers to what was sent with it are still due; they say that it was ignored.</summary>
    private async ValueTask SettleAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!connection.IsBroken)
            {
                await connection.SettleAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is Neo4jException or OperationCanceledException)
        {
            connection.Logger.Debug("{0}: lost after a failure ({1})", connection.Address, failure.Message);
        }

        await TellAsync(cancellationToken).ConfigureAwait(false);
    }

    private Exception FailureToThrow() => Failure ?? new ResultConsumedException("The result is no longer there.");

    private void Fail(Neo4jException failure) => (IsEnded, Failure) = (true, Failure ?? failure);

    /// <summary>Takes the answer to RUN.</summary>
    private sealed class RunHandler(ResultStream stream) : ResponseHandler
    {
        protected override void OnSuccess(Dictionary<string, object?> fields)
        {
            stream._keys = fields.GetValueOrDefault("fields") is List<object?> names ? [.. names.Select(name => name as string ?? "")] : [];
            stream._queryId = fields.GetValueOrDefault("qid") is long queryId ? queryId : Pull.LastQuery;
            stream._summary.AddRun(fields);
        }

        protected override void OnFailure(Neo4jException failure) => stream.Fail(failure);
    }

    /// <summary>Takes the records of one batch.</summary>
    private sealed class BatchHandler(ResultStream stream) : ResponseHandler
    {
        public override void OnRecord(ref PackReader reader)
        {
            if (stream._isDiscarding)
            {
                return;
            }

            var keys = stream._keys ?? throw new ProtocolException("The server sent a record before the names of the columns.");
            stream._summary.HasRecords = true;
            stream._buffered.Enqueue(new ResultRecord(keys, Record.Read(ref reader, keys.Length)));
        }

        protected override void OnSuccess(Dictionary<string, object?> fields)
        {
            if (fields.GetValueOrDefault("has_more") is true)
            {
                stream._isBatchEnded = true;
                return;
            }

            stream._summary.AddEnd(fields);
            stream.IsEnded = true;
            stream.OnLastBatch();
        }

        protected override void OnFailure(Neo4jException failure) => stream.Fail(failure);
    }

    private void OnLastBatch()
    {
        if (!_isAllAskedFor)
        {
            connection.ResultEnded();
        }
    }
}
