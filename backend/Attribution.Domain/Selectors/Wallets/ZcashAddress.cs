namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Zcash: transparent t1/t3 (two version bytes, Zcash protocol §5.6.1.1) as written, Sapling zs1 (Bech32, §5.6.3.1) in lower case.</summary>
internal static class ZcashAddress
{
    private const int SaplingText = 78;

    public static NormalForm Normalize(string text) =>
        text.StartsWith("zs1", StringComparison.OrdinalIgnoreCase) ? Sapling(text) : Transparent(text);

    private static NormalForm Transparent(string text)
    {
        Span<byte> decoded = stackalloc byte[22];
        var form = CheckedAddress.Read(text, "Zcash", decoded);
        return form.Code is null && !(decoded[0] == 0x1c && decoded[1] is 0xb8 or 0xbd)
            ? NormalForm.No(SelectorFaults.WalletNetwork, "The address has a version that is not one of Zcash's main network.")
            : form;
    }

    private static NormalForm Sapling(string text)
    {
        Span<byte> values = stackalloc byte[SaplingText];
        var read = text.Length == SaplingText && Bech32.TryDecode(text, "zs", values, out _, out var residue) && residue == Bech32.Original;
        return read
            ? NormalForm.Of(text.ToLowerInvariant())
            : NormalForm.No(SelectorFaults.WalletChecksum, $"A Sapling address is {SaplingText} characters of bech32 that begin with zs1, and its checksum must fit.");
    }
}
