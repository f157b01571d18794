using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Attribution.Domain.Identifiers;

/// <summary>Where new 128-bit ids come from; tests give a seeded function instead of the system's random numbers. Safe for concurrent use if the function is.</summary>
public sealed class IdSource(Func<UInt128> next)
{
    /// <summary>Ids from the operating system's cryptographic random numbers.</summary>
    public static IdSource Random { get; } = new(NextRandom);

    /// <summary>The next id; never zero.</summary>
    public UInt128 Next()
    {
        UInt128 value;
        do
        {
            value = next();
        }
        while (value == UInt128.Zero);
        return value;
    }

    private static UInt128 NextRandom()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return MemoryMarshal.Read<UInt128>(bytes);
    }
}
