using Attribution.Bolt.Connections;
using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Tests.Connections;

/// <summary>The table of states of Bolt 5.1 and newer.</summary>
public sealed class ServerStatesTests
{
    [Fact]
    public void AutoCommit_InBatches_EndsWithTheLast()
    {
        var states = Ready();

        Send(states, new Run(new Query("x"), new QueryExtra()), new Pull(10, -1), new Pull(10, -1));
        Assert.Equal(ServerState.Streaming, states.Now);
        states.ResultEnded();

        Assert.Equal(ServerState.Ready, states.Now);
    }

    [Fact]
    public void Transaction_WithTwoResults_CanBeCommittedAfterBoth()
    {
        var states = Ready();
        Send(states, new Begin(new QueryExtra()), new Run(new Query("x"), null), new Pull(-1, -1), new Run(new Query("y"), null));

        Assert.Throws<InvalidOperationException>(() => states.Sending(Commit.Instance));
        Send(states, new Discard(-1, 1), Commit.Instance);

        Assert.Equal(ServerState.Ready, states.Now);
    }

    [Fact]
    public void Failure_Whatever_AllowsResetAlone()
    {
        var states = Ready();
        states.RequestFailed();

        Assert.Throws<InvalidOperationException>(() => states.Sending(new Begin(new QueryExtra())));
        Send(states, Reset.Instance);

        Assert.Equal(ServerState.Ready, states.Now);
    }

    [Fact]
    public void Request_OutOfTurn_IsRefused()
    {
        var states = new ServerStates(BoltVersion.V5_8);

        Assert.Throws<InvalidOperationException>(() => states.Sending(Reset.Instance));
        Assert.Throws<InvalidOperationException>(() => Ready().Sending(new Pull(1, -1)));
        Assert.Throws<InvalidOperationException>(() => Ready().Sending(Commit.Instance));
        Assert.Throws<InvalidOperationException>(() => Ready().Sending(Hello()));
    }

    private static ServerStates Ready()
    {
        var states = new ServerStates(BoltVersion.V5_8);
        Send(states, Hello(), new Logon(Hello().Auth), Logoff.Instance, new Logon(Hello().Auth));
        return states;
    }

    private static Hello Hello() => new("t", null, null, Bolt.Authentication.AuthToken.From(AuthTokens.None));

    private static void Send(ServerStates states, params Request[] requests)
    {
        foreach (var request in requests)
        {
            states.Sending(request);
        }
    }
}
