using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Attribution.Features.Operations.Matching;

/// <summary>The keys of the blind index: one for each week, made of a secret of 32 random bytes that is kept apart from the store. Safe for concurrent use.</summary>
/// <param name="secret">The secret; whoever has it and the store's files can try phone numbers one by one.</param>
/// <param name="clock">Tells the week.</param>
public sealed class EpochKeys(byte[] secret, TimeProvider clock)
{
    private const int DaysAnEpoch = 7;

    /// <summary>The number of the epoch now.</summary>
    public long Current => clock.GetUtcNow().ToUnixTimeSeconds() / (DaysAnEpoch * 24 * 3600);

    /// <summary>The key of an epoch.</summary>
    public byte[] Of(long epoch)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, epoch);
        return HMACSHA256.HashData(secret, number);
    }
}
