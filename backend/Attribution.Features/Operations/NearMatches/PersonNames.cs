using Attribution.Domain.Names;

namespace Attribution.Features.Operations.NearMatches;

/// <summary>
/// How alike two names of persons are, whatever script and spelling: in Latin letters, with letters that romanisations exchange made one, word by word in any order. A rule that a
/// person supervises, not a probability.
/// </summary>
internal static class PersonNames
{
    /// <summary>From here on two names are near.</summary>
    public const double Near = 0.8;

    private const double Initial = 0.85;
    private const double LeastOfAWord = 0.7;
    private const string Cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private const string Greek = "αβγδεζηθικλμνξοπρσςτυφχψω";

    private static readonly string[] LatinOfCyrillic = "a b v g d e e zh z i i k l m n o p r s t u f h c ch sh sh  i  e iu ia i i e g".Split(' ');
    private static readonly string[] LatinOfGreek = "a v g d e z i t i k l m n ks o p r s s t i f h ps o".Split(' ');

    // What romanisations write differently, longest first.
    private static readonly (string From, string To)[] Exchanged =
    [
        ("shch", "sh"), ("sch", "sh"), ("tsch", "ch"), ("tch", "ch"), ("sz", "sh"), ("cz", "ch"), ("dzh", "j"), ("dj", "j"), ("kh", "h"), ("ch", "h"), ("ph", "f"), ("th", "t"),
        ("ts", "c"), ("tz", "c"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("w", "v"), ("y", "i"), ("j", "i"), ("ii", "i"), ("oo", "u"), ("ou", "u"), ("ee", "i"),
    ];

    /// <summary>0–1, of folded names: the mean over the words of the shorter name of how alike each is to a word of the other; 0 where one of them is like none.</summary>
    public static double Similarity(string a, string b)
    {
        string[] first = [.. NameFolding.Words(a).Select(Form)], second = [.. NameFolding.Words(b).Select(Form)];
        var (few, many) = first.Length <= second.Length ? (first, second.ToList()) : (second, first.ToList());
        if (few.Length == 0 || (few.Length == 1 && many.Count > 2))
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var word in few.OrderByDescending(word => word.Length))
        {
            var best = many.Select(other => (Other: other, Like: OfWords(word, other))).MaxBy(pair => pair.Like);
            if (best.Like < LeastOfAWord)
            {
                return 0;
            }

            sum += best.Like;
            many.Remove(best.Other);
        }

        return sum / few.Length;
    }

    private static string Form(string word)
    {
        var latin = string.Concat(word.Select(letter =>
            Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? LatinOfCyrillic[place]
            : Greek.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var greek ? LatinOfGreek[greek]
            : $"{letter}"));
        foreach (var (from, to) in Exchanged)
        {
            latin = latin.Replace(from, to, StringComparison.Ordinal);
        }

        return string.Concat(latin.Where((letter, place) => place == 0 || latin[place - 1] != letter));
    }

    private static double OfWords(string a, string b)
    {
        if (a == b)
        {
            return 1;
        }

        var longest = Math.Max(a.Length, b.Length);
        return Math.Min(a.Length, b.Length) switch
        {
            0 => 0,
            1 => a[0] == b[0] ? Initial : 0,
            _ => 1 - (Distance(a, b) / (double)longest),
        };
    }

    // Edits with exchanged neighbours as one (Damerau 1964, optimal string alignment).
    private static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1], last = [.. Enumerable.Range(0, b.Length + 1)], row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
