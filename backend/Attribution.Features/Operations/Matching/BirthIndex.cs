using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;

namespace Attribution.Features.Operations.Matching;

/// <summary>
/// Which targets are persons who may be born on a date, by blind forms of their birth dates: the names are read only where the date may be the same. Reads are safe beside one writer.
/// </summary>
/// <param name="key">The key of the epoch.</param>
internal sealed class BirthIndex(byte[] key)
{
    private readonly ConcurrentDictionary<UInt128, RecordId[]> targets = new();
    private readonly Dictionary<RecordId, UInt128[]> places = [];

    /// <summary>Adds a target that is not in it.</summary>
    public void Put(RecordId target, BirthDate born)
    {
        UInt128[] under = [.. Held(born).Select(PlaceOf)];
        places[target] = under;
        foreach (var place in under)
        {
            targets.AddOrUpdate(place, _ => [target], (_, held) => [.. held, target]);
        }
    }

    /// <summary>Takes a target out, if it is in.</summary>
    public void Remove(RecordId target)
    {
        if (!places.Remove(target, out var under))
        {
            return;
        }

        foreach (var place in under)
        {
            if (targets.TryGetValue(place, out var held))
            {
                RecordId[] left = [.. held.Where(other => other != target)];
                _ = left.Length == 0 ? targets.TryRemove(place, out _) : targets.TryUpdate(place, left, held);
            }
        }
    }

    /// <summary>Targets who may be born then, each once.</summary>
    public IReadOnlyList<RecordId> At(BirthDate asked) => [.. Asked(asked).SelectMany(form => targets.GetValueOrDefault(PlaceOf(form), [])).Distinct()];

    // A target lies under what is known of it, and under each shorter form with a star for who asks with less.
    private static IEnumerable<string> Held(BirthDate born)
    {
        yield return $"{born}";
        if (born.Day is not null)
        {
            yield return $"{born with { Day = null }}*";
        }

        if (born.Month is not null)
        {
            yield return $"{new BirthDate(born.Year, null, null)}*";
        }
    }

    private static IEnumerable<string> Asked(BirthDate born)
    {
        yield return $"{born}";
        if (born is { Month: { } month, Day: { } day })
        {
            yield return $"{born with { Month = day, Day = month }}";
            yield return $"{born with { Day = null }}";
        }
        else
        {
            yield return $"{born}*";
        }

        if (born.Month is not null)
        {
            yield return $"{new BirthDate(born.Year, null, null)}";
        }
    }

    private UInt128 PlaceOf(string form) => BinaryPrimitives.ReadUInt128BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("born:" + form)));
}
