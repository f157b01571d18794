using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;

namespace Attribution.Features.Operations.Matching;

/// <summary>
/// Declared targets by HMAC-SHA-256(key of the epoch, type ‖ value), cut to 128 bits: what is compared is not what is held. One writer; any number of readers meanwhile.
/// About 200 bytes a target.
/// </summary>
/// <param name="epoch">Number of the epoch.</param>
/// <param name="key">Its key.</param>
internal sealed class BlindIndex(long epoch, byte[] key)
{
    private readonly BirthIndex births = new(key);
    private readonly ConcurrentDictionary<UInt128, BlindEntry[]> entries = new();
    private readonly Dictionary<RecordId, UInt128> places = [];
    private readonly ConcurrentDictionary<RecordId, bool> activeCases = new();
    private readonly Dictionary<int, RecordId> records = [];

    /// <summary>Number of the epoch whose key it was made with.</summary>
    public long Epoch => epoch;

    /// <summary>Targets in it.</summary>
    public int Count => places.Count;

    /// <summary>The place of a selector. The same work for every value of one length.</summary>
    public UInt128 PlaceOf(Selector selector) => BinaryPrimitives.ReadUInt128BigEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(selector.Key)));

    /// <summary>Adds a target, or what has become of it.</summary>
    /// <param name="number">Store number of its record.</param>
    /// <param name="selector">What it is; only its place is kept.</param>
    /// <param name="entry">What decides.</param>
    public void Put(int number, Selector selector, BlindEntry entry)
    {
        Remove(entry.Target);
        records[number] = entry.Target;
        var place = PlaceOf(selector);
        places[entry.Target] = place;
        entries.AddOrUpdate(place, _ => [entry], (_, held) => [.. held, entry]);
        if (selector.Type == SelectorType.Person)
        {
            births.Put(entry.Target, PersonDescription.Of(selector).Born);
        }
    }

    /// <summary>Takes a target out, if it is in.</summary>
    public void Remove(RecordId target)
    {
        births.Remove(target);
        if (!places.Remove(target, out var place) || !entries.TryGetValue(place, out var held))
        {
            return;
        }

        BlindEntry[] left = [.. held.Where(entry => entry.Target != target)];
        if (left.Length == 0)
        {
            entries.TryRemove(place, out _);
        }
        else
        {
            entries[place] = left;
        }
    }

    /// <summary>Takes out what the record with this number said: it is closed, or its label no longer in force.</summary>
    public void Forget(int number)
    {
        if (records.Remove(number, out var record))
        {
            Remove(record);
            activeCases.TryRemove(record, out _);
        }
    }

    /// <summary>Says whether a case goes on: only targets of active cases are compared.</summary>
    public void PutCase(int number, RecordId subject, bool isActive)
    {
        records[number] = subject;
        if (isActive)
        {
            activeCases[subject] = true;
        }
        else
        {
            activeCases.TryRemove(subject, out _);
        }
    }

    /// <summary>Whether a case goes on.</summary>
    public bool IsActive(RecordId subject) => activeCases.ContainsKey(subject);

    /// <summary>Targets who are persons and may be born on a date.</summary>
    public IReadOnlyList<RecordId> BornOn(BirthDate asked) => births.At(asked);

    /// <summary>Targets of these cases. O(targets).</summary>
    public IReadOnlyList<RecordId> TargetsOf(IReadOnlySet<RecordId> cases) => [.. entries.Values.SelectMany(held => held).Where(entry => cases.Contains(entry.Case)).Select(entry => entry.Target)];

    /// <summary>What is held at a place now, one target a unit: its strictest, then its first by id; by unit.</summary>
    public IReadOnlyList<BlindEntry> At(UInt128 place, DateTimeOffset now) => !entries.TryGetValue(place, out var held) ? [] :
    [
        .. held.Where(entry => !(entry.ExpiresAt <= now) && activeCases.ContainsKey(entry.Case))
            .GroupBy(entry => entry.Unit, StringComparer.Ordinal)
            .Select(unit => unit.OrderByDescending(entry => entry.Policy).ThenBy(entry => entry.Target.Value).First())
            .OrderBy(entry => entry.Unit, StringComparer.Ordinal),
    ];
}
