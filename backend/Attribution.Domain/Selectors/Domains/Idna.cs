using System.Text;
using Attribution.Domain.Names;

namespace Attribution.Domain.Selectors.Domains;

/// <summary>UTS #46 processing (§4): map, compose, split, decode and check each label, encode; nontransitional.</summary>
internal static class Idna
{
    private static readonly CodePointMap Mappings = new(IdnaTable.Mappings);

    public static NormalForm Normalize(string name)
    {
        var mapped = new CodePointBuffer(stackalloc int[128]);
        try
        {
            return Map(name, ref mapped)
                ? Encode(mapped.Items)
                : NormalForm.No(SelectorFaults.DomainCharacter, "The domain name has a character that is not allowed in internationalised names.");
        }
        finally
        {
            mapped.Dispose();
        }
    }

    /// <summary>The name mapped and composed but not encoded, or null when a character is not allowed.</summary>
    public static string? Map(string name)
    {
        var mapped = new CodePointBuffer(stackalloc int[128]);
        var text = Map(name, ref mapped) ? new StringBuilder() : null;
        if (text is not null)
        {
            mapped.AppendTo(text);
        }

        mapped.Dispose();
        return text?.ToString();
    }

    private static bool Map(string name, ref CodePointBuffer mapped)
    {
        foreach (var rune in name.EnumerateRunes())
        {
            if (!Mappings.Append(rune.Value, ref mapped))
            {
                return false;
            }
        }

        Composition.Compose(ref mapped);
        if (mapped.Count > 0 && mapped.Items[^1] == '.')
        {
            mapped.Truncate(mapped.Count - 1);
        }

        return true;
    }

    private static NormalForm Encode(ReadOnlySpan<int> mapped)
    {
        var text = new StringBuilder();
        var unicode = new CodePointBuffer(stackalloc int[128]);
        try
        {
            while (true)
            {
                var dot = mapped.IndexOf('.');
                var fault = AppendLabel(dot < 0 ? mapped : mapped[..dot], text, ref unicode);
                if (fault.Code is not null)
                {
                    return fault;
                }

                if (dot < 0)
                {
                    break;
                }

                text.Append('.');
                unicode.Add('.');
                mapped = mapped[(dot + 1)..];
            }

            return FollowsBidiRule(unicode.Items)
                ? DomainName.CheckAscii(text.ToString())
                : NormalForm.No(SelectorFaults.DomainBidi, "The domain name mixes directions of writing in a way that IDNA does not allow (RFC 5893).");
        }
        finally
        {
            unicode.Dispose();
        }
    }

    // Appends the label's ASCII form to the text, its Unicode form to the row.
    private static NormalForm AppendLabel(ReadOnlySpan<int> label, StringBuilder text, ref CodePointBuffer unicode)
    {
        var start = unicode.Count;
        if (label.Length >= 4 && label[0] == 'x' && label[1] == 'n' && label[2] == '-' && label[3] == '-')
        {
            return AppendEncoded(label, text, ref unicode);
        }

        foreach (var c in label)
        {
            unicode.Add(c);
        }

        if (label.IndexOfAnyExceptInRange(0, 127) < 0)
        {
            foreach (var c in label)
            {
                text.Append((char)c);
            }

            return default;
        }

        text.Append("xn--");
        return Punycode.TryEncode(label, text)
            ? FaultOf(unicode.Items[start..])
            : NormalForm.No(SelectorFaults.DomainLabelTooLong, $"A label of the domain name has more than {DomainName.LongestLabel} characters.");
    }

    private static NormalForm AppendEncoded(ReadOnlySpan<int> label, StringBuilder text, ref CodePointBuffer unicode)
    {
        var at = text.Length;
        foreach (var c in label)
        {
            text.Append(new Rune(c));
        }

        var start = unicode.Count;
        var encoded = text.ToString(at + 4, text.Length - at - 4);
        if (!Punycode.TryDecode(encoded, ref unicode) || !IsFaithful(unicode.Items[start..], encoded))
        {
            return NormalForm.No(SelectorFaults.DomainPunycode, "A label begins with xn-- but what follows is not the Punycode of an allowed label.");
        }

        return FaultOf(unicode.Items[start..]);
    }

    // Decoded labels must hold something beyond ASCII, be mapped and composed already, and encode to the same text again.
    private static bool IsFaithful(ReadOnlySpan<int> label, string encoded)
    {
        if (label.IndexOfAnyExceptInRange(0, 127) < 0)
        {
            return false;
        }

        foreach (var c in label)
        {
            if (!Mappings.IsUnchanged(c) || (c < 128 && !char.IsAsciiLetterOrDigit((char)c) && c is not ('-' or '_')))
            {
                return false;
            }
        }

        var again = new StringBuilder();
        return IsComposed(label) && Punycode.TryEncode(label, again) && again.Equals(encoded);
    }

    private static bool IsComposed(ReadOnlySpan<int> label)
    {
        var copy = new CodePointBuffer(stackalloc int[64]);
        try
        {
            foreach (var c in label)
            {
                copy.Add(c);
            }

            Composition.Compose(ref copy);
            return copy.Items.SequenceEqual(label);
        }
        finally
        {
            copy.Dispose();
        }
    }

    private static NormalForm FaultOf(ReadOnlySpan<int> label)
    {
        foreach (var c in label)
        {
            if (c < 128 && !char.IsAsciiLetterOrDigit((char)c) && c is not ('-' or '_'))
            {
                return NormalForm.No(SelectorFaults.DomainCharacter, "A label of the domain name has a character that is not a letter, digit, hyphen or underscore.");
            }
        }

        if (label[0] == '-' || label[^1] == '-')
        {
            return NormalForm.No(SelectorFaults.DomainHyphen, "A label of the domain name begins or ends with a hyphen.");
        }

        if (IdnaLabel.BeginsWithMark(label))
        {
            return NormalForm.No(SelectorFaults.DomainCharacter, "A label of the domain name begins with a combining mark.");
        }

        return IdnaLabel.HasValidJoiners(label)
            ? default
            : NormalForm.No(SelectorFaults.DomainJoiner, "The domain name has an invisible joiner where IDNA does not allow one (RFC 5892 A.1, A.2).");
    }

    private static bool FollowsBidiRule(ReadOnlySpan<int> name)
    {
        if (!IdnaLabel.HasRightToLeft(name))
        {
            return true;
        }

        while (true)
        {
            var dot = name.IndexOf('.');
            var label = dot < 0 ? name : name[..dot];
            if (!label.IsEmpty && !IdnaLabel.FollowsBidiRule(label))
            {
                return false;
            }

            if (dot < 0)
            {
                return true;
            }

            name = name[(dot + 1)..];
        }
    }
}
