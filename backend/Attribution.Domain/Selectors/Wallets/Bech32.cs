namespace Attribution.Domain.Selectors.Wallets;

/// <summary>Bech32 (BIP-173) and Bech32m (BIP-350): a human-readable part, 1, values of five bits, six of checksum.</summary>
internal static class Bech32
{
    /// <summary>The residue that a Bech32 string leaves.</summary>
    public const uint Original = 1;

    /// <summary>The residue that a Bech32m string leaves.</summary>
    public const uint Modified = 0x2bc830a3;

    /// <summary>The longest string that BIP-173 guards with its error detection.</summary>
    public const int LongestText = 90;

    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private static readonly sbyte[] Values = MakeValues();

    /// <summary>
    /// Reads the values behind a known human-readable part into <paramref name="values"/> (checksum left out) and the residue of the whole.
    /// False for mixed case, another part, a foreign character, or no room. The caller compares the residue.
    /// </summary>
    public static bool TryDecode(ReadOnlySpan<char> text, ReadOnlySpan<char> humanPart, Span<byte> values, out int count, out uint residue)
    {
        (count, residue) = (0, 1);
        if (IsMixedCase(text) || text.Length < humanPart.Length + 7 || text[humanPart.Length] != '1'
            || !text.StartsWith(humanPart, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        count = text.Length - humanPart.Length - 7;
        if (count > values.Length)
        {
            return false;
        }

        residue = ExpandHumanPart(humanPart);
        var data = text[(humanPart.Length + 1)..];
        for (var i = 0; i < data.Length; i++)
        {
            var value = ValueOf(data[i]);
            if (value < 0)
            {
                return false;
            }

            residue = Step(residue, (uint)value);
            if (i < count)
            {
                values[i] = (byte)value;
            }
        }

        return true;
    }

    /// <summary>Packs values of five bits into bytes; false when the padding is more than four bits or not zero (BIP-173).</summary>
    public static bool TryPack(ReadOnlySpan<byte> values, Span<byte> bytes, out int count)
    {
        uint bits = 0;
        var held = 0;
        count = 0;
        foreach (var value in values)
        {
            bits = (bits << 5) | value;
            held += 5;
            if (held >= 8)
            {
                held -= 8;
                if (count == bytes.Length)
                {
                    return false;
                }

                bytes[count++] = (byte)(bits >> held);
                bits &= (1u << held) - 1;
            }
        }

        return held < 5 && bits == 0;
    }

    /// <summary>The value of a character of the alphabet in either case, or -1.</summary>
    public static int ValueOf(char c) => c < 128 ? Values[c] : -1;

    public static bool IsMixedCase(ReadOnlySpan<char> text) => text.ContainsAnyInRange('A', 'Z') && text.ContainsAnyInRange('a', 'z');

    private static uint ExpandHumanPart(ReadOnlySpan<char> humanPart)
    {
        uint residue = 1;
        foreach (var c in humanPart)
        {
            residue = Step(residue, (uint)c >> 5);
        }

        residue = Step(residue, 0);
        foreach (var c in humanPart)
        {
            residue = Step(residue, (uint)c & 31);
        }

        return residue;
    }

    // One step of the BCH code whose generator BIP-173 gives.
    private static uint Step(uint residue, uint value)
    {
        var top = residue >> 25;
        residue = ((residue & 0x1ffffff) << 5) ^ value;
        residue ^= (top & 1) != 0 ? 0x3b6a57b2u : 0;
        residue ^= (top & 2) != 0 ? 0x26508e6du : 0;
        residue ^= (top & 4) != 0 ? 0x1ea119fau : 0;
        residue ^= (top & 8) != 0 ? 0x3d4233ddu : 0;
        return residue ^ ((top & 16) != 0 ? 0x2a1462b3u : 0);
    }

    private static sbyte[] MakeValues()
    {
        var values = new sbyte[128];
        Array.Fill(values, (sbyte)-1);
        for (var i = 0; i < Alphabet.Length; i++)
        {
            values[Alphabet[i]] = (sbyte)i;
            values[char.ToUpperInvariant(Alphabet[i])] = (sbyte)i;
        }

        return values;
    }
}
