namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Monero's base58: blocks of eight bytes written as eleven characters each, the last block shorter (CryptoNote standard 007).</summary>
internal static class MoneroBase58
{
    private const int BlockText = 11;
    private const int BlockBytes = 8;

    // Characters needed for a block of so many bytes.
    private static ReadOnlySpan<byte> TextOfBytes => [0, 2, 3, 5, 6, 7, 9, 10, 11];

    /// <summary>Decodes to exactly <paramref name="bytes"/>; false for a foreign character, another length or a block too large for its bytes.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var expected = (bytes.Length / BlockBytes * BlockText) + TextOfBytes[bytes.Length % BlockBytes];
        if (text.Length != expected)
        {
            return false;
        }

        while (!bytes.IsEmpty)
        {
            var size = Math.Min(BlockBytes, bytes.Length);
            var length = TextOfBytes[size];
            if (!TryDecodeBlock(text[..length], bytes[..size]))
            {
                return false;
            }

            text = text[length..];
            bytes = bytes[size..];
        }

        return true;
    }

    private static bool TryDecodeBlock(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        UInt128 number = 0;
        foreach (var c in text)
        {
            var value = Base58.ValueOf(c);
            if (value < 0)
            {
                return false;
            }

            number = (number * 58) + (uint)value;
        }

        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            bytes[i] = (byte)number;
            number >>= 8;
        }

        return number == 0;
    }
}
