using System.Net.Sockets;
using Attribution.Bolt.Authentication;
using Attribution.Bolt.Messages;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Connections;

/// <summary>
/// One connection: writes requests, reads their answers in order and hands them to their handlers. Used by one caller at a time. Once anything
/// breaks its order of answers, it is broken for good.
/// </summary>
internal sealed class BoltConnection : IAsyncDisposable, IDisposable
{
    private readonly Stream _stream;
    private readonly Socket? _socket;
    private readonly ChunkReader _reader;
    private readonly PackWriter _writer = new();
    private readonly KeyCache _keys = new();
    private readonly Queue<ResponseHandler> _pending = new();
    private readonly ServerStates _states;
    private readonly ReadWatch _watch;
    private Neo4jException? _lastFailure;

    public BoltConnection(Stream stream, Socket? socket, ServerAddress address, BoltVersion version, TimeProvider clock, INeo4jLogger logger)
    {
        (_stream, _socket, Address, Version, Logger) = (stream, socket, address, version, logger);
        (_reader, _states, _watch, Opened) = (new ChunkReader(stream), new ServerStates(version), new ReadWatch(clock), clock.GetTimestamp());
    }

    public ServerAddress Address { get; }

    public BoltVersion Version { get; }

    public INeo4jLogger Logger { get; }

    /// <summary>What the server said of itself in HELLO.</summary>
    public ServerHints Hints { get; private set; } = ServerHints.None;

    /// <summary>Who is signed in.</summary>
    public AuthToken? Auth { get; private set; }

    /// <summary>Time stamps of the clock.</summary>
    public long Opened { get; }

    public long LastUsed { get; set; }

    /// <summary>Told of every failure the server sends and of the connection's end; set for the time of one use.</summary>
    public Action<BoltConnection, Neo4jException>? Failed { get; set; }

    public bool IsBroken => _states.Now == ServerState.Defunct;

    /// <summary>True if every answer has come and the server waits for work, or for RESET.</summary>
    public bool IsReusable => _pending.Count == 0 && _states.Now is ServerState.Ready or ServerState.Failed;

    public bool NeedsReset => _states.Now == ServerState.Failed;

    /// <summary>True if a transaction is open as far as the server knows.</summary>
    public bool IsInTransaction => _states.Now is ServerState.TxReady or ServerState.TxStreaming;

    /// <summary>Writes a request into the buffer; <see cref="FlushAsync"/> sends it.</summary>
    public void Enqueue(Request request, ResponseHandler handler)
    {
        if (IsBroken)
        {
            throw _lastFailure ?? Lost(null);
        }

        _writer.BeginMessage();
        try
        {
            request.Write(_writer, Version);
            _states.Sending(request);
        }
        catch
        {
            _writer.AbandonMessage();
            throw;
        }

        _writer.EndMessage();
        _pending.Enqueue(handler);
        if (Logger.IsTraceEnabled())
        {
            Logger.Trace("{0}: C {1}", Address, request);
        }
    }

    /// <summary>Writes a request whose answer nobody waits for: if it fails, those after it are ignored and say why.</summary>
    public void Enqueue(Request request) => Enqueue(request, new ResponseHandler());

    /// <summary>Back to a clean state, whatever went on; the answer is taken with those that follow.</summary>
    public ResponseHandler EnqueueReset()
    {
        var handler = new ResetHandler(this);
        Enqueue(Reset.Instance, handler);
        return handler;
    }

    public void EnqueueSignIn(AuthToken auth)
    {
        if (Auth is not null)
        {
            Enqueue(Logoff.Instance);
        }

        Enqueue(new Logon(auth), new SignInHandler(this));
        Auth = auth;
    }

    /// <summary>HELLO and, from Bolt 5.1 on, LOGON in one go.</summary>
    public async Task OpenAsync(Hello hello, CancellationToken cancellationToken)
    {
        var greeting = new ResponseHandler();
        Enqueue(hello, greeting);
        if (Version >= BoltVersion.V5_1)
        {
            EnqueueSignIn(hello.Auth);
        }
        else
        {
            Auth = hello.Auth;
        }

        await SettleAsync(cancellationToken).ConfigureAwait(false);
        greeting.ThrowIfFailed();
        Hints = ServerHints.Read(greeting.Fields ?? []);
        _watch.Longest = Hints.ReceiveTimeout;
        if (_lastFailure is { } refused)
        {
            throw refused;
        }
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_writer.Written.IsEmpty)
        {
            return;
        }

        try
        {
            await _stream.WriteAsync(_writer.Written, cancellationToken).ConfigureAwait(false);
            _writer.Clear();
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException or ObjectDisposedException)
        {
            throw Break(failure, cancellationToken);
        }
    }

    /// <summary>Handles an answer that is already here; false if none is.</summary>
    public bool TryReceive()
    {
        try
        {
            if (!_reader.TryRead(out var message))
            {
                return false;
            }

            Dispatch(message);
            return true;
        }
        catch (ProtocolException broken)
        {
            throw Break(broken, CancellationToken.None);
        }
    }

    /// <summary>Handles the next answer, waiting for it if need be.</summary>
    public async ValueTask ReceiveAsync(CancellationToken cancellationToken)
    {
        while (!TryReceive())
        {
            if (_pending.Count == 0 || IsBroken)
            {
                throw _lastFailure ?? Lost(null);
            }

            try
            {
                await _watch.FillAsync(_reader, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is IOException or OperationCanceledException or ObjectDisposedException or TimeoutException)
            {
                throw Break(failure, cancellationToken);
            }
        }
    }

    /// <summary>Sends what is written and handles answers up to that of <paramref name="handler"/>; throws its failure.</summary>
    public async ValueTask CompleteAsync(ResponseHandler handler, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        while (!handler.IsDone)
        {
            await ReceiveAsync(cancellationToken).ConfigureAwait(false);
        }

        handler.ThrowIfFailed();
    }

    /// <summary>Sends what is written and handles all answers that are due; their failures stay with their handlers.</summary>
    public async ValueTask SettleAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);
        while (_pending.Count > 0)
        {
            await ReceiveAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The last batch of a result that was asked for in batches has come.</summary>
    public void ResultEnded() => _states.ResultEnded();

    /// <summary>True if the other side closed the connection while nobody was listening. One system call.</summary>
    public bool IsClosedByServer()
    {
        try
        {
            return _socket is not null && !_reader.IsInsideMessage && _socket.Poll(0, SelectMode.SelectRead) && _socket.Available == 0;
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    public void Dispose()
    {
        _states.ConnectionEnded();
        _watch.Dispose();
        _stream.Dispose();
    }

    /// <summary>Says GOODBYE if the connection is whole, without waiting for anything.</summary>
    public ValueTask DisposeAsync()
    {
        if (!IsBroken && _states.Now != ServerState.Negotiation && _socket is { Connected: true })
        {
            SayGoodbye();
        }

        Dispose();
        return ValueTask.CompletedTask;
    }

    private void SayGoodbye()
    {
        try
        {
            Enqueue(Goodbye.Instance);
            _stream.WriteTimeout = 100; // ms; a full send buffer means that nobody reads, and then nobody misses it.
            _stream.Write(_writer.Written.Span);
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException or InvalidOperationException)
        {
            Logger.Debug("{0}: GOODBYE could not be said ({1})", Address, failure.Message);
        }
    }

    private void Dispatch(ReadOnlySpan<byte> message)
    {
        var reader = new PackReader(message, _keys);
        var (_, tag) = reader.ReadStructureHeader();
        if (!_pending.TryPeek(out var handler))
        {
            throw new ProtocolException($"The server sent a message 0x{tag:X2} that nobody asked for.");
        }

        switch (tag)
        {
            case Record.Tag:
                handler.OnRecord(ref reader);
                break;
            case Success.Tag:
                var success = Success.Read(ref reader);
                _pending.Dequeue();
                handler.Succeed(success.Fields);
                break;
            case Failure.Tag:
                var failure = Failure.Read(ref reader);
                _pending.Dequeue();
                OnFailure(handler, failure.Exception);
                break;
            case Ignored.Tag:
                _pending.Dequeue();
                handler.Fail(_lastFailure ?? new ProtocolException("The server ignored a request though none before it had failed."));
                break;
            default:
                throw new ProtocolException($"The server sent a message with the unknown tag 0x{tag:X2}.");
        }
    }

    private void OnFailure(ResponseHandler handler, Neo4jException failure)
    {
        _lastFailure = failure;
        _states.RequestFailed();
        handler.Fail(failure);
        Failed?.Invoke(this, failure);
    }

    /// <summary>Ends the connection and tells all who wait; gives what to throw.</summary>
    private Exception Break(Exception cause, CancellationToken cancellationToken)
    {
        var isCancelled = cause is OperationCanceledException && cancellationToken.IsCancellationRequested;
        var failure = cause switch
        {
            ProtocolException broken => broken,
            TimeoutException => new ConnectionReadTimeoutException($"{Address} was silent for longer than the {_watch.Longest.TotalSeconds:0.###} s it promised.", cause),
            _ => Lost(cause),
        };
        _lastFailure = failure;
        Dispose();
        while (_pending.TryDequeue(out var handler))
        {
            handler.Fail(failure);
        }

        if (!isCancelled)
        {
            Failed?.Invoke(this, failure);
        }

        return isCancelled ? new OperationCanceledException("The query was cancelled and its connection closed.", cause, cancellationToken) : failure;
    }

    private Neo4jException Lost(Exception? cause)
    {
        var message = cause is EndOfStreamException or null ? $"{Address} closed the connection." : $"The connection to {Address} broke: {cause.Message}";
        return cause is null ? new ServiceUnavailableException(message) : new ServiceUnavailableException(message, cause);
    }

    private sealed class ResetHandler(BoltConnection connection) : ResponseHandler
    {
        protected override void OnSuccess(Dictionary<string, object?> fields) => connection._lastFailure = null;

        protected override void OnFailure(Neo4jException failure) => connection._states.ConnectionEnded();
    }

    /// <summary>A refused sign-in ends the connection: the server closes it.</summary>
    private sealed class SignInHandler(BoltConnection connection) : ResponseHandler
    {
        protected override void OnFailure(Neo4jException failure) => connection._states.ConnectionEnded();
    }
}
