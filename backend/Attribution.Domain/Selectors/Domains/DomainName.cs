using System.Buffers;
using System.Text;

namespace Attribution.Domain.Selectors.Domains;

/// <summary>
/// Domain names in lower-case ASCII without the closing dot. Other scripts go through UTS #46 (nontransitional, CheckBidi, CheckJoiners, VerifyDnsLength).
/// Allowed in a label: letters, digits, hyphens not at its ends, underscores anywhere (service and many malicious names have them). Hyphens in the third
/// and fourth place are left alone unless they make xn--, which must decode. A name that ends in a number is an address, not a domain (WHATWG URL §3.5).
/// </summary>
internal static class DomainName
{
    public const int LongestName = 253;
    public const int LongestLabel = 63;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    public static NormalForm Normalize(string text)
    {
        var name = text.EndsWith('.') ? text[..^1] : text;
        if (!Ascii.IsValid(name))
        {
            return Idna.Normalize(name);
        }

        if (name.Length > LongestName)
        {
            return TooLong(name.Length);
        }

        var lower = name.AsSpan().ContainsAnyInRange('A', 'Z') ? name.ToLowerInvariant() : name;
        return HasEncodedLabel(lower) ? Idna.Normalize(lower) : CheckAscii(lower);
    }

    /// <summary>Checks lengths and characters of a name that is ASCII in lower case.</summary>
    public static NormalForm CheckAscii(string name)
    {
        if (name.Length > LongestName)
        {
            return TooLong(name.Length);
        }

        var bad = name.AsSpan().IndexOfAnyExcept(Allowed);
        if (bad >= 0)
        {
            return NormalForm.No(SelectorFaults.DomainCharacter, $"Character {bad + 1} of the domain name is not a letter, digit, hyphen or underscore.");
        }

        for (var start = 0; start <= name.Length;)
        {
            var dot = name.IndexOf('.', start);
            var end = dot < 0 ? name.Length : dot;
            if (FaultOf(name, start, end) is { Code: not null } fault)
            {
                return fault;
            }

            start = end + 1;
        }

        return EndsInNumber(name)
            ? NormalForm.No(SelectorFaults.DomainIsAddress, "The last label is a number: this is an address or a mistake, not a domain name.")
            : NormalForm.Of(name);
    }

    /// <summary>Whether the last label is all digits, or 0x and hex digits (WHATWG URL "ends in a number").</summary>
    public static bool EndsInNumber(ReadOnlySpan<char> name)
    {
        var label = name[(name.LastIndexOf('.') + 1)..];
        if (label.IsEmpty || !char.IsAsciiDigit(label[0]))
        {
            return false;
        }

        return !label.ContainsAnyExceptInRange('0', '9') || (label.StartsWith("0x") && HexText.IndexOfNonHex(label[2..]) < 0);
    }

    private static NormalForm FaultOf(string name, int start, int end)
    {
        var length = end - start;
        if (length == 0)
        {
            return NormalForm.No(SelectorFaults.DomainLabelEmpty, "The domain name has two dots in a row, or begins with one.");
        }

        if (length > LongestLabel)
        {
            return NormalForm.No(SelectorFaults.DomainLabelTooLong, $"A label of the domain name has {length} characters; at most {LongestLabel} are allowed.");
        }

        return name[start] == '-' || name[end - 1] == '-'
            ? NormalForm.No(SelectorFaults.DomainHyphen, "A label of the domain name begins or ends with a hyphen.")
            : default;
    }

    private static bool HasEncodedLabel(string lower) =>
        lower.StartsWith("xn--", StringComparison.Ordinal) || lower.Contains(".xn--", StringComparison.Ordinal);

    private static NormalForm TooLong(int length) =>
        NormalForm.No(SelectorFaults.DomainTooLong, $"The domain name has {length} characters; at most {LongestName} are allowed.");
}
