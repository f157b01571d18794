namespace Attribution.Domain.Selectors;

/// <summary>Removes what surrounds a pasted value: white space, control and invisible format characters at both ends.</summary>
internal static class TextTrim
{
    public static string Trim(string value)
    {
        int start = 0, end = value.Length;
        while (start < end && IsPadding(value[start]))
        {
            start++;
        }

        while (end > start && IsPadding(value[end - 1]))
        {
            end--;
        }

        return start == 0 && end == value.Length ? value : value[start..end];
    }

    private static bool IsPadding(char c) =>
        c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff'));
}
