namespace Attribution.Domain.Selectors;

/// <summary>Takes off what surrounds a value in mail, reports and tables: quotes, brackets, closing punctuation; then refangs it.</summary>
internal static class PastedText
{
    public static string Unwrap(string pasted)
    {
        if (pasted.Length > SelectorNormalizer.MaxLength)
        {
            return "";
        }

        var text = TextTrim.Trim(pasted).AsSpan();
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = text.TrimEnd(",;\"'`").TrimStart("\"'`").Trim();
            text = text.Length > 1 && text[0] == '<' && text[^1] == '>' ? text[1..^1] : text;
        }

        return Refang.Apply(text.Length == pasted.Length ? pasted : text.ToString());
    }
}
