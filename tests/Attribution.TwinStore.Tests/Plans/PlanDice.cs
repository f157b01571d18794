using System.Buffers.Binary;

namespace Attribution.TwinStore.Tests.Plans;

/// <summary>Seeded chance: the same seed gives the same plan.</summary>
internal sealed class PlanDice(int seed)
{
    private readonly Random random = new(seed);

    public int Below(int bound) => random.Next(bound);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public UInt128 Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    /// <summary>A STIX id of the type.</summary>
    public string StixId(string type) => $"{type}--{Guid.ParseExact(Domain.Identifiers.IdText.Format(Id()), "N"):D}";

    /// <summary>An instant of 2023 to 2025 in µs since 1970.</summary>
    public long Time() => 1_672_531_200_000_000L + random.NextInt64(94_000_000L) * 1_000_000L;

    public long? SomeTime() => Chance(50) ? Time() : null;
}
