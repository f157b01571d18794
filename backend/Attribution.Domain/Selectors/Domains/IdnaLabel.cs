using Attribution.Domain.Names;

namespace Attribution.Domain.Selectors.Domains;

/// <summary>The validity criteria of one label in Unicode form (UTS #46 §4.1, RFC 5892 A.1 and A.2, RFC 5893 §2).</summary>
internal static class IdnaLabel
{
    private const int ZeroWidthNonJoiner = 0x200c;
    private const int ZeroWidthJoiner = 0x200d;
    private const int Virama = 9;

    private static readonly CodePointClasses Classes = new(IdnaTable.Classes);

    private enum Bidi
    {
        Left = 1,
        Right = 2,
        ArabicNumber = 3,
        EuropeanNumber = 4,
        Neutral = 5,
        Mark = 6,
    }

    /// <summary>Whether the label makes its whole domain subject to the Bidi rule.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<int> label)
    {
        foreach (var c in label)
        {
            if (c >= 0x590 && BidiOf(c) is Bidi.Right or Bidi.ArabicNumber)
            {
                return true;
            }
        }

        return false;
    }

    public static bool BeginsWithMark(ReadOnlySpan<int> label) => !label.IsEmpty && label[0] > 127 && (Classes[label[0]] & 64) != 0;

    /// <summary>ContextJ: a joiner stands after a virama, or as ZWNJ between letters that would join.</summary>
    public static bool HasValidJoiners(ReadOnlySpan<int> label)
    {
        for (var i = 0; i < label.Length; i++)
        {
            if (label[i] is not (ZeroWidthNonJoiner or ZeroWidthJoiner) || (i > 0 && Composition.ClassOf(label[i - 1]) == Virama))
            {
                continue;
            }

            if (label[i] == ZeroWidthJoiner || !JoinsOnward(label[..i]) || !JoinsBack(label[(i + 1)..]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>RFC 5893 §2, rules 1 to 6.</summary>
    public static bool FollowsBidiRule(ReadOnlySpan<int> label)
    {
        var first = BidiOf(label[0]);
        var end = label.Length;
        while (end > 0 && BidiOf(label[end - 1]) == Bidi.Mark)
        {
            end--;
        }

        var last = end == 0 ? Bidi.Mark : BidiOf(label[end - 1]);
        return first switch
        {
            Bidi.Left => last is Bidi.Left or Bidi.EuropeanNumber && Holds(label, Bidi.Right) + Holds(label, Bidi.ArabicNumber) == 0,
            Bidi.Right => last is Bidi.Right or Bidi.EuropeanNumber or Bidi.ArabicNumber && Holds(label, Bidi.Left) == 0
                && Holds(label, Bidi.EuropeanNumber) * Holds(label, Bidi.ArabicNumber) == 0,
            _ => false,
        } && Holds(label, default) == 0;
    }

    private static int Holds(ReadOnlySpan<int> label, Bidi bidi)
    {
        foreach (var c in label)
        {
            if (BidiOf(c) == bidi)
            {
                return 1;
            }
        }

        return 0;
    }

    private static Bidi BidiOf(int codePoint) => (Bidi)(Classes[codePoint] & 7);

    private static bool JoinsOnward(ReadOnlySpan<int> before)
    {
        var at = before.Length - 1;
        while (at >= 0 && Joining(before[at]) == 4)
        {
            at--;
        }

        return at >= 0 && Joining(before[at]) is 1 or 3;
    }

    private static bool JoinsBack(ReadOnlySpan<int> after)
    {
        var at = 0;
        while (at < after.Length && Joining(after[at]) == 4)
        {
            at++;
        }

        return at < after.Length && Joining(after[at]) is 2 or 3;
    }

    private static int Joining(int codePoint) => (Classes[codePoint] >> 3) & 7;
}
