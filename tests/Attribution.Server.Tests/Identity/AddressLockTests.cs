using System.Net;
using Attribution.Domain.Time;
using Attribution.Server.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Identity;

public sealed class AddressLockTests : IDisposable
{
    private readonly TemporaryIdentity identity = new();

    private SteppedClock Clock => identity.Clock;

    public void Dispose() => identity.Dispose();

    [Fact]
    public void SecondsToWait_AfterAHundredFailures_IsThatOfTheLockAndOfThisAddressAlone()
    {
        var addresses = identity.Stores.Addresses;
        Fail(addresses, "192.0.2.1", AddressLock.MaxFailures - 1);
        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
        Fail(addresses, "::ffff:192.0.2.1", 1);
        Assert.Equal(900, addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.2")));
        Clock.Advance(AddressLock.LockTime);
        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
    }

    [Fact]
    public void Failed_SlowlyEnough_LocksNobody()
    {
        var addresses = identity.Stores.Addresses;
        for (var quarter = 0; quarter < 4; quarter++)
        {
            Fail(addresses, "192.0.2.1", AddressLock.MaxFailures - 1);
            Clock.Advance(AddressLock.LockTime);
        }

        Assert.Null(addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
    }

    [Fact]
    public void Failed_FromManyAddressesOfOneNetwork_CountsThemAsOne()
    {
        var addresses = identity.Stores.Addresses;
        for (var host = 0; host < AddressLock.MaxFailures; host++)
        {
            Fail(addresses, $"2001:db8::{host:x}", 1);
        }

        Assert.Equal((900, null), (addresses.SecondsToWait(IPAddress.Parse("2001:db8::ffff")), addresses.SecondsToWait(IPAddress.Parse("2001:db8:0:1::1"))));
    }

    [Fact]
    public void A44_Lock_AfterARestart_HoldsAsLongAsBefore()
    {
        Fail(identity.Stores.Addresses, "192.0.2.1", AddressLock.MaxFailures);
        Clock.Advance(TimeSpan.FromMinutes(5));
        using var again = identity.OpenAgain();
        Assert.Equal(600, again.Addresses.SecondsToWait(IPAddress.Parse("192.0.2.1")));
    }

    [Fact]
    public void Failed_FromMoreAddressesThanAreKept_ForgetsThoseThatEndFirst()
    {
        var database = identity.Stores.Database;
        var until = UnixMicroseconds.From(Clock.GetUtcNow() + AddressLock.LockTime);
        database.Execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $most + 5) INSERT INTO failed_addresses SELECT 'a' || i, 1, $until + i FROM n",
            ("$most", AddressLock.MaxAddresses),
            ("$until", until));
        Fail(identity.Stores.Addresses, "192.0.2.1", 1);
        var kept = database.Query("SELECT count(*), sum(address IN ('a1', 'a5', 'a6')), sum(address IN ('a7', '192.0.2.1')) FROM failed_addresses", row => (row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)));
        Assert.Equal([(AddressLock.MaxAddresses, 0, 2)], kept);
    }

    [Fact]
    public void Failed_LongAgo_IsKeptNoLonger()
    {
        Fail(identity.Stores.Addresses, "192.0.2.1", 1);
        Clock.Advance(AddressLock.LockTime);
        Fail(identity.Stores.Addresses, "192.0.2.2", 1);
        Assert.Equal(["192.0.2.2"], identity.Stores.Database.Query("SELECT address FROM failed_addresses", row => row.GetString(0)));
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
