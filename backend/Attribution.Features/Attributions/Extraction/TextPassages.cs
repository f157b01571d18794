using System.Text;
using Attribution.Features.Attributions.EvidenceTypes;

namespace Attribution.Features.Attributions.Extraction;

/// <summary>
/// Passages that stand for a text: of each window of runs of eight words the one with the lowest hash (winnowing; Schleimer, Wilkerson and Aiken 2003), so that two texts that share nineteen words in
/// a row share a passage. Case, punctuation and forms of letters do not count. Texts without spaces between words, such as Chinese ones, give none.
/// </summary>
internal static class TextPassages
{
    /// <summary>Words of a passage.</summary>
    public const int Words = 8;

    /// <summary>Most passages of one text; those with the lowest hashes, which are the same in every text that has them.</summary>
    public const int Most = 32;

    private const int Window = 12;
    private const int LongestText = 20_000;
    private const int LongestWord = 40;

    /// <summary>The passages of a text, of which the first 20,000 characters are read; none of less than eight words.</summary>
    public static IReadOnlyList<TypedValue> Of(string? text)
    {
        var words = WordsOf(text ?? "");
        if (words.Count < Words)
        {
            return [];
        }

        var runs = Enumerable.Range(0, words.Count - Words + 1).Select(start => string.Join(' ', words.GetRange(start, Words))).ToList();
        var hashes = runs.ConvertAll(Hash);
        HashSet<int> chosen = [];
        for (var start = 0; start <= Math.Max(0, runs.Count - Window); start++)
        {
            chosen.Add(Lowest(hashes, start, Math.Min(start + Window, runs.Count)));
        }

        return [.. chosen.OrderBy(place => hashes[place]).ThenBy(place => runs[place], StringComparer.Ordinal).Select(place => runs[place]).Distinct(StringComparer.Ordinal).Take(Most)
            .Select(run => new TypedValue(PassageEvidence.Type, run))];
    }

    private static List<string> WordsOf(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (var letter in Whole(text).Normalize(NormalizationForm.FormKC).Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words.Exists(each => each.Length > LongestWord) ? [.. words.Where(each => each.Length <= LongestWord)] : words;
    }

    // Half of a pair of code units has no normal form.
    private static string Whole(string text)
    {
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        return string.Create(cut.Length, cut, static (span, source) =>
        {
            for (var at = 0; at < source.Length; at++)
            {
                span[at] = char.IsSurrogate(source[at]) ? ' ' : source[at];
            }
        });
    }

    private static int Lowest(List<ulong> hashes, int from, int to)
    {
        var lowest = from;
        for (var at = from + 1; at < to; at++)
        {
            lowest = hashes[at] <= hashes[lowest] ? at : lowest;
        }

        return lowest;
    }

    // 64-bit FNV-1a.
    private static ulong Hash(string run)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in run)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
