namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Base58Check addresses of a one-byte version and a 160-bit hash. Base58 is case-sensitive: the normal form is the text itself.</summary>
internal static class CheckedAddress
{
    public const int Length = 21;

    private const int Shortest = 25;
    private const int Longest = 35;

    public static NormalForm Normalize(string text, string currency, ReadOnlySpan<byte> versions)
    {
        Span<byte> decoded = stackalloc byte[Length];
        var fault = Read(text, currency, decoded);
        if (fault.Code is not null)
        {
            return fault;
        }

        return versions.Contains(decoded[0])
            ? NormalForm.Of(text)
            : NormalForm.No(SelectorFaults.WalletNetwork, $"The address has version {decoded[0]}, which is not one of {currency}'s main network.");
    }

    /// <summary>Decodes and checks; the answer carries a code when refused and the text otherwise.</summary>
    public static NormalForm Read(string text, string currency, Span<byte> decoded)
    {
        if (text.Length is < Shortest or > Longest)
        {
            return NormalForm.No(SelectorFaults.WalletLength, $"The {currency} address has {text.Length} characters; {Shortest} to {Longest} are allowed.");
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (Base58.ValueOf(text[i]) < 0)
            {
                return NormalForm.No(SelectorFaults.WalletCharacter, $"Character {i + 1} of the {currency} address is not one of base58 (no 0, O, I, l).");
            }
        }

        if (Base58.TryDecodeChecked(text, decoded, out var badChecksum))
        {
            return NormalForm.Of(text);
        }

        return badChecksum
            ? NormalForm.No(SelectorFaults.WalletChecksum, $"The checksum of the {currency} address does not fit; a character is wrong or in the wrong case.")
            : NormalForm.No(SelectorFaults.WalletLength, $"The {currency} address does not decode to {decoded.Length + 4} bytes.");
    }
}
