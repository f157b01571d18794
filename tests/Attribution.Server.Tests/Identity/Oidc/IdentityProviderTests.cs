using Attribution.Server.Identity.Oidc;

namespace Attribution.Server.Tests.Identity.Oidc;

/// <summary>R17: keys that change, a provider that is away, tokens that name keys nobody has. Each test has a world of its own.</summary>
public sealed class IdentityProviderTests : IAsyncLifetime
{
    private readonly OidcWorld world = new();

    public ValueTask InitializeAsync() => world.InitializeAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task R17_KeysRotated_AreTakenWithTheFirstTokenThatNamesThem()
    {
        Assert.StartsWith("id-", await world.WhoIsAsync(await world.SignAsync()), StringComparison.Ordinal);
        await world.ControlAsync("rotate", new { });
        Assert.StartsWith("id-", await world.WhoIsAsync(await world.SignAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task R17_Refresh_WithinTheInterval_KeepsTheKeysAndAfterItTakesTheNew()
    {
        SteppedClock clock = new();
        using IdentityProvider provider = new(OidcWorld.Options(world.Issuer), TimeSpan.FromMinutes(1), clock);
        await provider.LoadAsync(TestContext.Current.CancellationToken);
        List<string> keys = [];
        foreach (var step in new[] { 0, 30, 31 })
        {
            await world.ControlAsync("rotate", new { });
            clock.Advance(TimeSpan.FromSeconds(step));
            keys.Add((await provider.RefreshAsync(TestContext.Current.CancellationToken)).SigningKeys.Single().KeyId);
        }

        Assert.Equal((keys[0], 2), (keys[1], keys.Distinct().Count()));
    }

    [Fact]
    public async Task R17_ProviderAwayAtTheStart_IsNotReadyUntilItIsBack()
    {
        await using OidcWorld late = new() { StartsInAnOutage = true };
        await late.InitializeAsync();
        Assert.Equal((503, "IDENTITY_PROVIDER_UNREACHABLE"), await late.Http.GetAsync(new Uri(late.Address + "/health/ready")).OutcomeAsync());
        Assert.Equal((503, "IDENTITY_PROVIDER_UNREACHABLE"), await late.Http.GetAsync(new Uri(late.Address + "/auth/oidc")).OutcomeAsync());
        Assert.Equal("401", await late.WhoIsAsync(await late.SignAsync()));

        await late.ControlAsync("away", new { away = false });
        while ((await late.Http.GetAsync(new Uri(late.Address + "/health/ready")).OutcomeAsync()).Status != 200)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken); // polls as a load balancer would
        }

        Assert.StartsWith("id-", await late.WhoIsAsync(await late.SignAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task R17_FloodOfUnknownKeys_AsksTheProviderOnceAtMost()
    {
        Assert.StartsWith("id-", await world.WhoIsAsync(await world.SignAsync()), StringComparison.Ordinal);
        var before = int.Parse(await FetchesAsync(), System.Globalization.CultureInfo.InvariantCulture);
        for (var number = 0; number < 50; number++)
        {
            Assert.Equal("401", await world.WhoIsAsync(await world.SignAsync(header: new { kid = $"unknown{number}" })));
        }

        Assert.InRange(int.Parse(await FetchesAsync(), System.Globalization.CultureInfo.InvariantCulture) - before, 0, 1);
    }

    [Fact]
    public async Task R17_ProviderAway_KnownKeysGoOnServing()
    {
        var token = await world.SignAsync();
        Assert.StartsWith("id-", await world.WhoIsAsync(token), StringComparison.Ordinal);
        await world.ControlAsync("away", new { away = true });
        Assert.Equal("401", await world.WhoIsAsync(await world.SignAsync(header: new { kid = "unknown" })));
        Assert.StartsWith("id-", await world.WhoIsAsync(token), StringComparison.Ordinal);
    }

    private async Task<string> FetchesAsync() => await world.Http.GetStringAsync(new Uri(world.Issuer + "/test/fetches"));
}
