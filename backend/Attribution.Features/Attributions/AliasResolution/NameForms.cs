using System.Text;
using Attribution.Domain.Names;

namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>Forms of names in which spellings meet: folded, in Latin letters, without separators; and with digits read as letters.</summary>
internal static class NameForms
{
    private const string Cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private const string Leet = "013457@$";
    private const string LeetLetters = "oieastas";

    private static readonly string[] Latin = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".Split(' ');

    /// <summary>Letters and digits of a name: "APT-28" and "apt 28" are one.</summary>
    public static string Compact(string name)
    {
        StringBuilder compact = new(name.Length);
        foreach (var letter in NameFolding.Fold(name))
        {
            if (Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place)
            {
                compact.Append(Latin[place]);
            }
            else if (char.IsLetterOrDigit(letter))
            {
                compact.Append(letter);
            }
        }

        return compact.ToString();
    }

    /// <summary>A compact form with digits read as the letters they stand for.</summary>
    public static string WithoutLeet(string compact) =>
        string.Concat(compact.Select(letter => Leet.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? LeetLetters[place] : letter));

    /// <summary>All runs of digits, without leading zeros, sorted: they must be equal, or APT28 would be APT29.</summary>
    public static string Numbers(string compact)
    {
        List<string> runs = [];
        for (var start = 0; start < compact.Length; start++)
        {
            var end = start;
            while (end < compact.Length && char.IsAsciiDigit(compact[end]))
            {
                end++;
            }

            if (end > start)
            {
                runs.Add(compact[start..end].TrimStart('0'));
                start = end;
            }
        }

        return string.Join(',', runs.Order(StringComparer.Ordinal));
    }

    /// <summary>Padded trigrams of a compact form.</summary>
    public static IReadOnlySet<string> Trigrams(string compact)
    {
        var padded = $"##{compact}#";
        return Enumerable.Range(0, padded.Length - 2).Select(start => padded.Substring(start, 3)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// 0–1: 1 for one compact form, .9 for one form without leet, else the cosine of trigrams for names of five letters or more; 0
    /// where numbers differ.
    /// </summary>
    public static double Similarity(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        if (Numbers(a) != Numbers(b))
        {
            return WithoutLeet(a) == WithoutLeet(b) ? LeetSimilarity : 0;
        }

        if (Math.Min(a.Length, b.Length) < 5)
        {
            return 0;
        }

        var (first, second) = (Trigrams(a), Trigrams(b));
        return first.Count(second.Contains) / Math.Sqrt((double)first.Count * second.Count);
    }

    /// <summary>Similarity of two names that differ only in digits for letters.</summary>
    public static double LeetSimilarity => 0.9;
}
