using Attribution.Server.Hosting;

namespace Attribution.Server.Tests.Hosting;

public sealed class CallerRatesTests : IAsyncLifetime
{
    private readonly RunningServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public void SecondsToWait_OfOneAccount_LeavesTheOthersAlone()
    {
        using CallerRates rates = new(accountBurst: 2, accountPerSecond: 1, unitBurst: 100, unitPerSecond: 1);
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(_ => rates.SecondsToWait(Caller(RunningServer.Account)) is null));
        Assert.Null(rates.SecondsToWait(Caller("ro.analyst1")));
        Assert.InRange(rates.SecondsToWait(Caller(RunningServer.Account)) ?? 0, 1, 2);
    }

    [Fact]
    public void SecondsToWait_OfAUnit_CountsItsAccountsTogether()
    {
        server.Identity.Accounts.Add("pl.analyst2", "PL-CYB", ["analyst"], RunningServer.Password);
        using CallerRates rates = new(accountBurst: 10, accountPerSecond: 1, unitBurst: 3, unitPerSecond: 1);
        string[] asking = [RunningServer.Account, "pl.analyst2", "pl.analyst2", RunningServer.Account, "ro.analyst1"];
        Assert.Equal([true, true, true, false, true], asking.Select(account => rates.SecondsToWait(Caller(account)) is null));
    }

    [Fact]
    public async Task Request_BeyondTheLimit_Gets429WithRetryAfter()
    {
        using CallerRates rates = new(accountBurst: 0 + 1, accountPerSecond: 1, unitBurst: 100, unitPerSecond: 1);
        var statuses = new List<int>();
        for (var request = 0; request < 2; request++)
        {
            Microsoft.AspNetCore.Http.DefaultHttpContext context = new();
            context.Features.Set(new Attribution.Server.Identity.LiveCaller(Caller(RunningServer.Account)));
            await rates.InvokeAsync(context, () => Task.CompletedTask);
            statuses.Add(context.Response.StatusCode);
            Assert.Equal(request == 1, context.Response.Headers.RetryAfter.Count == 1);
        }

        Assert.Equal([200, 429], statuses);
    }

    private Attribution.Features.Common.Caller Caller(string account) => server.Identity.Callers.Find(account) ?? throw new InvalidOperationException("There is no such account.");
}
