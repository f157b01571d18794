using System.Text;
using Attribution.Domain.Names;
using Attribution.Domain.Selectors.Domains;

namespace Attribution.Domain.Selectors;

/// <summary>
/// E-mail addresses local@domain, both in lower case. RFC 5321 lets a server tell cases of the local part apart, but no provider that matters does, and
/// reports write them anyhow; dots and +tags stay. Dot-atoms only, with letters of all scripts (RFC 6531); quoted local parts and address literals are refused.
/// </summary>
internal static class EmailAddress
{
    private const int LongestLocalPart = 64;
    private const int LongestAddress = 254;
    private const int LongestRead = 1024;
    private const string Symbols = "!#$%&'*+-/=?^_`{|}~.";

    public static NormalForm Normalize(string text)
    {
        var address = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text["mailto:".Length..] : text;
        if (address.Length > LongestRead)
        {
            return TooLong();
        }

        var at = address.LastIndexOf('@');
        if (at <= 0 || !IsLocalPart(address.AsSpan(0, at)))
        {
            return NormalForm.No(SelectorFaults.EmailInvalid, "An e-mail address is name@domain; the name has letters, digits and single dots inside it, without quotes or spaces.");
        }

        var domain = DomainName.Normalize(address[(at + 1)..]);
        if (domain.Value is null)
        {
            return NormalForm.No(SelectorFaults.EmailDomain, $"What follows the @ is not a domain name. {domain.Message}");
        }

        var local = Lower(address[..at]);
        return Encoding.UTF8.GetByteCount(local) > LongestLocalPart || Encoding.UTF8.GetByteCount(local) + 1 + domain.Value.Length > LongestAddress
            ? TooLong()
            : NormalForm.Of(Join(address, local, domain.Value));
    }

    private static string Join(string address, string local, string domain)
    {
        var same = address.Length == local.Length + 1 + domain.Length && address.StartsWith(local, StringComparison.Ordinal) && address.EndsWith(domain, StringComparison.Ordinal);
        return same ? address : string.Concat(local, "@", domain);
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (local[0] == '.' || local[^1] == '.' || local.IndexOf("..") >= 0)
        {
            return false;
        }

        foreach (var rune in local.EnumerateRunes())
        {
            var allowed = rune.IsAscii
                ? char.IsAsciiLetterOrDigit((char)rune.Value) || Symbols.Contains((char)rune.Value, StringComparison.Ordinal)
                : Rune.IsLetterOrDigit(rune) || Composition.ClassOf(rune.Value) > 0;
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }

    private static string Lower(string local)
    {
        var lower = local.ToLowerInvariant();
        if (Ascii.IsValid(lower))
        {
            return lower;
        }

        var row = new CodePointBuffer(stackalloc int[128]);
        row.Add(lower);
        Composition.Compose(ref row);
        var text = new StringBuilder();
        row.AppendTo(text);
        row.Dispose();
        return text.ToString();
    }

    private static NormalForm TooLong() =>
        NormalForm.No(SelectorFaults.EmailTooLong, $"An e-mail address has at most {LongestAddress} bytes, its name at most {LongestLocalPart} (RFC 5321 §4.5.3.1).");
}
