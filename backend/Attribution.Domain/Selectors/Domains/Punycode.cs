using System.Text;
using Attribution.Domain.Names;

namespace Attribution.Domain.Selectors.Domains;

/// <summary>Punycode (RFC 3492) for labels of at most 63 characters; the xn-- is not part of it.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int LowestThreshold = 1;
    private const int HighestThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 128;
    private const int LongestLabel = 63;

    /// <summary>Appends the encoding of a label; false when it has more than 63 code points.</summary>
    public static bool TryEncode(ReadOnlySpan<int> label, StringBuilder text)
    {
        if (label.Length > LongestLabel)
        {
            return false;
        }

        var basic = AppendBasic(label, text);
        int handled = basic, codePoint = InitialCodePoint, delta = 0, bias = InitialBias;
        while (handled < label.Length)
        {
            var next = Smallest(label, codePoint);
            delta += (next - codePoint) * (handled + 1);
            codePoint = next;
            foreach (var c in label)
            {
                delta += c < codePoint ? 1 : 0;
                if (c == codePoint)
                {
                    AppendNumber(delta, bias, text);
                    bias = Adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            codePoint++;
        }

        return true;
    }

    /// <summary>Appends the code points of an encoded label; false when it is not Punycode or too long.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, ref CodePointBuffer label)
    {
        if (text.Length > LongestLabel || !Ascii.IsValid(text))
        {
            return false;
        }

        var start = label.Count;
        var delimiter = text.LastIndexOf('-');
        label.Add(delimiter > 0 ? text[..delimiter] : []);
        text = text[(delimiter + 1)..];
        int codePoint = InitialCodePoint, index = 0, bias = InitialBias;
        var first = true;
        for (var at = 0; at < text.Length;)
        {
            if (!TryReadNumber(text, ref at, bias, out var delta))
            {
                return false;
            }

            var count = label.Count - start + 1;
            var whole = (long)index + delta;
            bias = Adapt(delta, count, first);
            first = false;
            var reached = codePoint + (whole / count);
            if (reached > 0x10ffff || !Rune.IsValid((int)reached))
            {
                return false;
            }

            codePoint = (int)reached;
            index = (int)(whole % count);
            Insert(ref label, start + index++, codePoint);
        }

        return true;
    }

    private static int AppendBasic(ReadOnlySpan<int> label, StringBuilder text)
    {
        var basic = 0;
        foreach (var c in label)
        {
            if (c < InitialCodePoint)
            {
                text.Append((char)c);
                basic++;
            }
        }

        if (basic > 0)
        {
            text.Append('-');
        }

        return basic;
    }

    private static int Smallest(ReadOnlySpan<int> label, int least)
    {
        var smallest = int.MaxValue;
        foreach (var c in label)
        {
            smallest = c >= least && c < smallest ? c : smallest;
        }

        return smallest;
    }

    private static void AppendNumber(int number, int bias, StringBuilder text)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (number < threshold)
            {
                text.Append(Digit(number));
                return;
            }

            text.Append(Digit(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, int bias, out int number)
    {
        number = 0;
        long sum = 0, weight = 1;
        for (var k = Base; at < text.Length; k += Base)
        {
            var digit = ValueOf(text[at++]);
            sum += digit * weight;
            if (digit < 0 || sum > int.MaxValue)
            {
                return false;
            }

            var threshold = Threshold(k, bias);
            if (digit < threshold)
            {
                number = (int)sum;
                return true;
            }

            weight *= Base - threshold;
            if (weight > int.MaxValue)
            {
                return false;
            }
        }

        return false;
    }

    private static void Insert(ref CodePointBuffer label, int index, int codePoint)
    {
        label.Add(codePoint);
        var items = label.Items;
        items[index..^1].CopyTo(items[(index + 1)..]);
        items[index] = codePoint;
    }

    private static int Threshold(int k, int bias) => Math.Clamp(k - bias, LowestThreshold, HighestThreshold);

    private static int Adapt(int delta, int count, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - LowestThreshold) * HighestThreshold / 2; k += Base)
        {
            delta /= Base - LowestThreshold;
        }

        return k + ((Base - LowestThreshold + 1) * delta / (delta + Skew));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int ValueOf(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        >= '0' and <= '9' => c - '0' + 26,
        _ => -1,
    };
}
