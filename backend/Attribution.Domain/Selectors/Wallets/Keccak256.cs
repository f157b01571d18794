using System.Buffers.Binary;
using System.Numerics;

namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Keccak-256 with the original padding byte 0x01, as Ethereum and Monero use it; SHA3-256 of FIPS 202 differs in that byte alone.</summary>
internal static class Keccak256
{
    private const int Rate = 136;
    private const int Lanes = 25;

    private static readonly ulong[] RoundConstants =
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001,
        0x8000000080008081, 0x8000000000008009, 0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
        0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003, 0x8000000000008002, 0x8000000000000080,
        0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    // Rotation and target of each lane in the order in which rho and pi walk through them (FIPS 202 §3.2.2, §3.2.3).
    private static readonly byte[] Rotations = [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];
    private static readonly byte[] Targets = [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

    /// <summary>Writes the 32 bytes of the hash.</summary>
    public static void Hash(ReadOnlySpan<byte> input, Span<byte> hash)
    {
        Span<ulong> state = stackalloc ulong[Lanes];
        state.Clear();
        while (input.Length >= Rate)
        {
            Absorb(state, input[..Rate]);
            input = input[Rate..];
        }

        Span<byte> last = stackalloc byte[Rate];
        last.Clear();
        input.CopyTo(last);
        last[input.Length] ^= 0x01;
        last[Rate - 1] ^= 0x80;
        Absorb(state, last);
        for (var i = 0; i < 4; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(hash[(i * 8)..], state[i]);
        }
    }

    private static void Absorb(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < Rate / 8; i++)
        {
            state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(i * 8)..]);
        }

        foreach (var constant in RoundConstants)
        {
            Theta(state);
            RhoPi(state);
            Chi(state);
            state[0] ^= constant;
        }
    }

    private static void Theta(Span<ulong> a)
    {
        var p0 = a[0] ^ a[5] ^ a[10] ^ a[15] ^ a[20];
        var p1 = a[1] ^ a[6] ^ a[11] ^ a[16] ^ a[21];
        var p2 = a[2] ^ a[7] ^ a[12] ^ a[17] ^ a[22];
        var p3 = a[3] ^ a[8] ^ a[13] ^ a[18] ^ a[23];
        var p4 = a[4] ^ a[9] ^ a[14] ^ a[19] ^ a[24];
        var d0 = p4 ^ BitOperations.RotateLeft(p1, 1);
        var d1 = p0 ^ BitOperations.RotateLeft(p2, 1);
        var d2 = p1 ^ BitOperations.RotateLeft(p3, 1);
        var d3 = p2 ^ BitOperations.RotateLeft(p4, 1);
        var d4 = p3 ^ BitOperations.RotateLeft(p0, 1);
        for (var y = 0; y < Lanes; y += 5)
        {
            a[y] ^= d0;
            a[y + 1] ^= d1;
            a[y + 2] ^= d2;
            a[y + 3] ^= d3;
            a[y + 4] ^= d4;
        }
    }

    private static void RhoPi(Span<ulong> state)
    {
        var moving = state[1];
        for (var i = 0; i < Targets.Length; i++)
        {
            var target = Targets[i];
            var next = state[target];
            state[target] = BitOperations.RotateLeft(moving, Rotations[i]);
            moving = next;
        }
    }

    private static void Chi(Span<ulong> a)
    {
        for (var y = 0; y < Lanes; y += 5)
        {
            var (a0, a1, a2, a3, a4) = (a[y], a[y + 1], a[y + 2], a[y + 3], a[y + 4]);
            a[y] = a0 ^ (~a1 & a2);
            a[y + 1] = a1 ^ (~a2 & a3);
            a[y + 2] = a2 ^ (~a3 & a4);
            a[y + 3] = a3 ^ (~a4 & a0);
            a[y + 4] = a4 ^ (~a0 & a1);
        }
    }
}
