using System.Collections.Frozen;

namespace Attribution.Domain.Names;

/// <summary>
/// Normalization form C (Unicode §3.11) from the checked-in table, because string.Normalize changes nothing in a process without ICU.
/// Characters that decompose to one other (singletons) must have been mapped before; both callers' tables do so.
/// </summary>
internal static class Composition
{
    private const int HangulBase = 0xac00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11a7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    private static readonly CodePointClasses CombiningClasses = new(CompositionTable.CombiningClasses);
    private static readonly FrozenDictionary<int, (int First, int Second)> Parts = ReadParts();
    private static readonly FrozenDictionary<long, int> Composed = Parts.ToFrozenDictionary(pair => Key(pair.Value.First, pair.Value.Second), pair => pair.Key);

    /// <summary>The canonical combining class, 0 to 240.</summary>
    public static int ClassOf(int codePoint) => codePoint < 0x300 ? 0 : CombiningClasses[codePoint];

    /// <summary>Brings the row to form C in place.</summary>
    public static void Compose(ref CodePointBuffer row)
    {
        var decomposed = new CodePointBuffer(stackalloc int[128]);
        try
        {
            foreach (var codePoint in row.Items)
            {
                Decompose(codePoint, ref decomposed);
            }

            Order(decomposed.Items);
            var count = Join(decomposed.Items);
            row.Truncate(0);
            foreach (var codePoint in decomposed.Items[..count])
            {
                row.Add(codePoint);
            }
        }
        finally
        {
            decomposed.Dispose();
        }
    }

    private static void Decompose(int codePoint, ref CodePointBuffer target)
    {
        var syllable = codePoint - HangulBase;
        if (syllable is >= 0 and < Leads * Vowels * Trails)
        {
            target.Add(LeadBase + (syllable / (Vowels * Trails)));
            target.Add(VowelBase + (syllable % (Vowels * Trails) / Trails));
            if (syllable % Trails != 0)
            {
                target.Add(TrailBase + (syllable % Trails));
            }
        }
        else if (codePoint >= 0xc0 && Parts.TryGetValue(codePoint, out var parts))
        {
            // At most four deep: no character has a longer canonical decomposition.
            Decompose(parts.First, ref target);
            target.Add(parts.Second);
        }
        else
        {
            target.Add(codePoint);
        }
    }

    // A stable sort of each run of marks by class; merging by the framework's sort keeps a long run of marks at n log n.
    private static void Order(Span<int> row)
    {
        for (var start = 0; start < row.Length; start++)
        {
            var end = start;
            var sorted = true;
            while (end < row.Length && ClassOf(row[end]) is var mark and > 0)
            {
                sorted &= end == start || ClassOf(row[end - 1]) <= mark;
                end++;
            }

            if (!sorted)
            {
                row[start..end].ToArray().OrderBy(ClassOf).ToArray().CopyTo(row[start..end]);
            }

            start = Math.Max(start, end - 1);
        }
    }

    // Canonical composition (Unicode D117); answers how many are left at the front.
    private static int Join(Span<int> row)
    {
        int count = 0, starter = -1, lastClass = -1;
        foreach (var codePoint in row)
        {
            var mark = ClassOf(codePoint);
            var adjacent = starter >= 0 && starter == count - 1;
            if (starter >= 0 && (adjacent || lastClass < mark) && TryPair(row[starter], codePoint) is var joined and > 0)
            {
                row[starter] = joined;
                continue;
            }

            row[count] = codePoint;
            (starter, lastClass) = mark == 0 ? (count, -1) : (starter, mark);
            count++;
        }

        return count;
    }

    private static int TryPair(int first, int second)
    {
        if (first - LeadBase is >= 0 and < Leads && second - VowelBase is >= 0 and < Vowels)
        {
            return HangulBase + ((((first - LeadBase) * Vowels) + (second - VowelBase)) * Trails);
        }

        var syllable = first - HangulBase;
        if (syllable is >= 0 and < Leads * Vowels * Trails && syllable % Trails == 0 && second - TrailBase is > 0 and < Trails)
        {
            return first + (second - TrailBase);
        }

        return Composed.GetValueOrDefault(Key(first, second));
    }

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    private static FrozenDictionary<int, (int First, int Second)> ReadParts()
    {
        Dictionary<int, (int First, int Second)> parts = [];
        var reader = new TableReader(CompositionTable.Pairs);
        var composed = 0;
        while (!reader.AtEnd)
        {
            composed += reader.Read();
            var first = composed + reader.ReadSigned();
            parts.Add(composed, (first, reader.Read()));
        }

        return parts.ToFrozenDictionary();
    }
}
