using System.Collections;

namespace Attribution.Domain.Selectors;

/// <summary>The country codes that ITU-T E.164 assigns (list of assigned country codes, annex to ITU Operational Bulletin 1114, 2016). No code begins another.</summary>
internal static class CallingCodes
{
    private static readonly BitArray Assigned = MakeAssigned();

    /// <summary>Whether the digits begin with an assigned code.</summary>
    public static bool Begins(ReadOnlySpan<char> digits)
    {
        var code = 0;
        for (var length = 1; length <= 3 && length <= digits.Length; length++)
        {
            code = (code * 10) + (digits[length - 1] - '0');
            if (code > 0 && Assigned[code])
            {
                return true;
            }
        }

        return false;
    }

    private static BitArray MakeAssigned()
    {
        var assigned = new BitArray(1000);
        int[] shorter = [1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58,
            60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98];
        (int First, int Last)[] longer = [(211, 213), (216, 216), (218, 218), (220, 258), (260, 269), (290, 291), (297, 299), (350, 359), (370, 383), (385, 387), (389, 389),
            (420, 421), (423, 423), (500, 509), (590, 599), (670, 670), (672, 683), (685, 692), (800, 800), (808, 808), (850, 850), (852, 853), (855, 856), (870, 870), (878, 878),
            (880, 883), (886, 886), (888, 888), (960, 968), (970, 977), (979, 979), (992, 996), (998, 998)];
        foreach (var code in shorter)
        {
            assigned[code] = true;
        }

        foreach (var (first, last) in longer)
        {
            for (var code = first; code <= last; code++)
            {
                assigned[code] = true;
            }
        }

        return assigned;
    }
}
