using System.Net;
using System.Net.Sockets;
using Attribution.Domain.Time;
using Attribution.Ledger;

namespace Attribution.Server.Identity;

/// <summary>
/// Locks out an address from which many sign-ins failed, whichever accounts they named: five tries at each of a thousand names lock no account. Of IPv6 a /64 counts as one. Kept
/// beside the locks of accounts, so that a restart ends none. Safe for concurrent use, by several processes too.
/// </summary>
internal sealed class AddressLock(SqliteFile database, TimeProvider clock)
{
    /// <summary>Failures that lock an address, none of them longer than <see cref="LockTime"/> after the first; a whole office may share one.</summary>
    public const int MaxFailures = 100;

    /// <summary>How long the lock holds.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>Addresses remembered; beyond it the one whose time ends first is forgotten.</summary>
    public const int MaxAddresses = 10_000;

    private const int MicrosecondsPerSecond = 1_000_000;

    /// <summary>Whole seconds until sign-ins from the address are taken again; null: they are.</summary>
    public int? SecondsToWait(IPAddress? address)
    {
        var now = UnixMicroseconds.From(clock.GetUtcNow());
        var until = database.Query(
            "SELECT until FROM failed_addresses WHERE address = $address AND failures >= $max AND until > $now",
            row => row.GetInt64(0),
            ("$address", KeyOf(address)),
            ("$max", MaxFailures),
            ("$now", now));
        return until is [var end] ? (int)Math.Ceiling((end - now) / (double)MicrosecondsPerSecond) : null;
    }

    /// <summary>A sign-in from the address failed.</summary>
    public void Failed(IPAddress? address)
    {
        var now = clock.GetUtcNow();
        database.Execute(
            "DELETE FROM failed_addresses WHERE until <= $now OR address IN (SELECT address FROM failed_addresses ORDER BY until DESC LIMIT -1 OFFSET $most)",
            ("$now", UnixMicroseconds.From(now)),
            ("$most", MaxAddresses - 1));
        database.Execute(
            """
            INSERT INTO failed_addresses VALUES($address, 1, $until)
            ON CONFLICT(address) DO UPDATE SET failures = failures + 1, until = CASE WHEN failures + 1 = $max THEN $until ELSE until END
            """,
            ("$address", KeyOf(address)),
            ("$max", MaxFailures),
            ("$until", UnixMicroseconds.From(now + LockTime)));
    }

    private static string KeyOf(IPAddress? address) =>
        address is null ? ""
        : address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
        : address.ToString();
}
