using System.Net;
using System.Net.Sockets;

namespace Attribution.Server.Identity;

/// <summary>
/// Locks out an address from which many sign-ins failed, whichever accounts they named: five tries at each of a thousand names lock no account. Of IPv6 a /64 counts as one. Kept
/// in memory; a restart forgets it. Safe for concurrent use.
/// </summary>
internal sealed class AddressLock(TimeProvider clock)
{
    /// <summary>Failures that lock an address, none of them longer than <see cref="LockTime"/> after the first; a whole office may share one.</summary>
    public const int MaxFailures = 100;

    /// <summary>How long the lock holds.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>Addresses remembered; beyond it the oldest is forgotten.</summary>
    public const int MaxAddresses = 10_000;

    private readonly Dictionary<string, Tries> known = new(StringComparer.Ordinal);

    /// <summary>Whole seconds until sign-ins from the address are taken again; null: they are.</summary>
    public int? SecondsToWait(IPAddress? address)
    {
        lock (known)
        {
            return known.TryGetValue(KeyOf(address), out var tries) && tries.Failures >= MaxFailures && tries.Until > clock.GetUtcNow()
                ? Math.Max(1, (int)Math.Ceiling((tries.Until - clock.GetUtcNow()).TotalSeconds))
                : null;
        }
    }

    /// <summary>A sign-in from the address failed.</summary>
    public void Failed(IPAddress? address)
    {
        var (key, now) = (KeyOf(address), clock.GetUtcNow());
        lock (known)
        {
            var before = known.TryGetValue(key, out var tries) && tries.Until > now ? tries : new Tries(0, now + LockTime);
            var failures = before.Failures + 1;
            known[key] = new Tries(failures, failures == MaxFailures ? now + LockTime : before.Until);
            if (known.Count > MaxAddresses)
            {
                known.Remove(known.MinBy(pair => pair.Value.Until).Key);
            }
        }
    }

    private static string KeyOf(IPAddress? address) =>
        address is null ? ""
        : address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
        : address.ToString();

    private readonly record struct Tries(int Failures, DateTimeOffset Until);
}
