using System.Globalization;

namespace Attribution.Domain.Selectors;

/// <summary>Autonomous system numbers, written AS64496. Reads "AS64496", "asn 64496", "64496" and the asdot form of RFC 5396, "AS1.10".</summary>
internal static class AutonomousSystem
{
    public static NormalForm Normalize(string text)
    {
        var digits = text.AsSpan();
        if (digits.StartsWith("AS", StringComparison.OrdinalIgnoreCase))
        {
            digits = digits[2..];
            digits = digits.StartsWith("N", StringComparison.OrdinalIgnoreCase) ? digits[1..] : digits;
            digits = digits.TrimStart(' ');
        }

        return TryRead(digits, out var number)
            ? NormalForm.Of(string.Create(CultureInfo.InvariantCulture, $"AS{number}"))
            : NormalForm.No(SelectorFaults.AsNumberInvalid, "An autonomous system number is AS and a number from 0 to 4294967295.");
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out uint number)
    {
        var dot = digits.IndexOf('.');
        if (dot < 0)
        {
            return uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        }

        number = 0;
        if (!ushort.TryParse(digits[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var high)
            || !ushort.TryParse(digits[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var low))
        {
            return false;
        }

        number = ((uint)high << 16) | low;
        return true;
    }
}
