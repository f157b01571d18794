using System.Buffers.Binary;

namespace Attribution.Bolt.Connections;

/// <summary>Agrees on a version: manifest v1 first, then 5.8 to 5.0 in the classic way (Bolt handshake specification).</summary>
internal static class Handshake
{
    /// <summary>Magic, then four slots in order of preference: manifest, 5.8 with the eight minors before it, none, none.</summary>
    private static readonly byte[] Offer =
    [
        0x60, 0x60, 0xB0, 0x17,
        0x00, 0x00, 0x01, 0xFF,
        0x00, 0x08, 0x08, 0x05,
        0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00,
    ];

    private const uint ManifestV1 = 0x0000_01FF, None = 0, Http = 0x4854_5450;

    /// <summary>First bytes of a TLS alert, with which a server that wants TLS may answer.</summary>
    private const uint TlsAlertMask = 0xFFFF_0000, TlsAlert = 0x1503_0000;

    /// <summary>More ranges than any server offers.</summary>
    private const int MaxRanges = 256;

    public static async Task<BoltVersion> AgreeAsync(Stream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Offer, cancellationToken).ConfigureAwait(false);
        var reply = await ReadSlotAsync(stream, cancellationToken).ConfigureAwait(false);
        return reply switch
        {
            ManifestV1 => await AgreeByManifestAsync(stream, address, cancellationToken).ConfigureAwait(false),
            Http => throw new ServiceUnavailableException($"{address} answered in HTTP: this is the port of the web interface. Bolt listens on 7687 unless configured otherwise."),
            None => throw NoVersion(address),
            _ when (reply & TlsAlertMask) == TlsAlert => throw new ServiceUnavailableException($"{address} wants an encrypted connection: use bolt+s:// or neo4j+s:// (+ssc for its own certificate)."),
            _ => Accepted(reply, address),
        };
    }

    private static async Task<BoltVersion> AgreeByManifestAsync(Stream stream, ServerAddress address, CancellationToken cancellationToken)
    {
        var count = await ReadVarintAsync(stream, cancellationToken).ConfigureAwait(false);
        if (count > MaxRanges)
        {
            throw new ProtocolException($"{address} offers {count} ranges of versions; at most {MaxRanges} are believed.");
        }

        BoltVersion? best = null;
        for (var index = 0ul; index < count; index++)
        {
            var common = HighestCommon(await ReadSlotAsync(stream, cancellationToken).ConfigureAwait(false));
            best = best is null || common > best ? common ?? best : best;
        }

        _ = await ReadVarintAsync(stream, cancellationToken).ConfigureAwait(false); // Capabilities: none of them is used.
        if (best is not { } version)
        {
            throw NoVersion(address);
        }

        await stream.WriteAsync(new byte[] { 0, 0, (byte)version.Minor, (byte)version.Major, 0 }, cancellationToken).ConfigureAwait(false);
        return version;
    }

    /// <summary>The highest version of ours in a range 00, minors before, minor, major; null for none.</summary>
    private static BoltVersion? HighestCommon(uint slot)
    {
        var (range, newest) = ((int)(slot >> 16) & 0xFF, new BoltVersion((int)slot & 0xFF, (int)(slot >> 8) & 0xFF));
        var oldest = newest with { Minor = Math.Max(0, newest.Minor - range) };
        var common = newest > BoltVersion.Newest ? BoltVersion.Newest : newest;
        return common >= oldest && common >= BoltVersion.Oldest && common.Major == newest.Major ? common : null;
    }

    private static BoltVersion Accepted(uint reply, ServerAddress address)
    {
        var version = new BoltVersion((int)reply & 0xFF, (int)(reply >> 8) & 0xFF);
        return reply >> 16 == 0 && version >= BoltVersion.Oldest && version <= BoltVersion.Newest
            ? version
            : throw new ProtocolException($"{address} does not speak Bolt: it answered 0x{reply:X8} to the handshake.");
    }

    private static async Task<uint> ReadSlotAsync(Stream stream, CancellationToken cancellationToken)
    {
        var slot = new byte[4];
        await stream.ReadExactlyAsync(slot, cancellationToken).ConfigureAwait(false);
        return BinaryPrimitives.ReadUInt32BigEndian(slot);
    }

    /// <summary>LEB128 of at most 63 bits.</summary>
    private static async Task<ulong> ReadVarintAsync(Stream stream, CancellationToken cancellationToken)
    {
        var (value, octet) = (0ul, new byte[1]);
        for (var shift = 0; shift < 63; shift += 7)
        {
            await stream.ReadExactlyAsync(octet, cancellationToken).ConfigureAwait(false);
            value |= (ulong)(octet[0] & 0x7F) << shift;
            if (octet[0] < 0x80)
            {
                return value;
            }
        }

        throw new ProtocolException("The server sent a number in the handshake that does not end.");
    }

    private static ServiceUnavailableException NoVersion(ServerAddress address) =>
        new($"{address} speaks no version of Bolt from {BoltVersion.Oldest} to {BoltVersion.Newest}: Neo4j 5.0 or newer is needed.");
}
