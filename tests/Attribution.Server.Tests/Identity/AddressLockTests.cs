using System.Net;
using Attribution.Server.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Identity;

public sealed class AddressLockTests
{
    private readonly SteppedClock clock = new();

    [Fact]
    public void SecondsToWait_AfterAHundredFailures_IsThatOfTheLockAndOfThisAddressAlone()
    {
        AddressLock addresses = new(clock);
        Fail(addresses, "192.0.2.1", AddressLock.MaxFailures - 1);
        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
        Fail(addresses, "::ffff:192.0.2.1", 1);
        Assert.Equal(900, addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.2")));
        clock.Advance(AddressLock.LockTime);
        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
    }

    [Fact]
    public void Failed_SlowlyEnough_LocksNobody()
    {
        AddressLock addresses = new(clock);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            Fail(addresses, "192.0.2.1", AddressLock.MaxFailures - 1);
            clock.Advance(AddressLock.LockTime);
        }

        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
    }

    [Fact]
    public void Failed_FromManyAddressesOfOneNetwork_CountsThemAsOne()
    {
        AddressLock addresses = new(clock);
        for (var host = 0; host < AddressLock.MaxFailures; host++)
        {
            Fail(addresses, $"2001:db8::{host:x}", 1);
        }

        Assert.Equal((900, null), (addresses.SecondsToWait(IPAddress.Parse("2001:db8::ffff")), addresses.SecondsToWait(IPAddress.Parse("2001:db8:0:1::1"))));
    }

    [Fact]
    public async Task A44_Login_FromALockedAddress_IsRefusedWithTheRightPasswordToo()
    {
        await using RunningServer server = new();
        await server.InitializeAsync();
        var addresses = server.Services.GetRequiredService<AddressLock>();
        Fail(addresses, "127.0.0.1", AddressLock.MaxFailures);
        using var refused = await server.LoginAsync(RunningServer.Account, RunningServer.Password);
        Assert.Equal((429, 900), ((int)refused.StatusCode, refused.Headers.RetryAfter?.Delta?.TotalSeconds));
        server.Clock.Advance(AddressLock.LockTime);
        Assert.Equal((204, null), await server.LoginAsync(RunningServer.Account, RunningServer.Password).OutcomeAsync());
    }

    private static void Fail(AddressLock addresses, string address, int times)
    {
        for (var failure = 0; failure < times; failure++)
        {
            addresses.Failed(IPAddress.Parse(address));
        }
    }
}
