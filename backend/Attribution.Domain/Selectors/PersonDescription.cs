using Attribution.Domain.Names;

namespace Attribution.Domain.Selectors;

/// <summary>A person by name and birth date. In normal form the name is folded, its words in alphabetical order, since some write the family name first.</summary>
/// <param name="Name">Folded name.</param>
/// <param name="Born">Birth date, as far as it is known.</param>
public readonly record struct PersonDescription(string Name, BirthDate Born)
{
    private const int LongestName = 200;
    private const int FewestLetters = 2;

    /// <summary>The description that a normal form gives.</summary>
    public static PersonDescription Of(Selector selector)
    {
        var comma = selector.Value.LastIndexOf(',');
        return selector.Type == SelectorType.Person && comma > 0 && BirthDate.TryParse(selector.Value.AsSpan(comma + 1).Trim(), out var born)
            ? new PersonDescription(selector.Value[..comma], born)
            : throw new ArgumentException("The selector is no person in normal form.", nameof(selector));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}, {Born}";

    internal static NormalForm Normalize(string text)
    {
        var end = text.AsSpan().LastIndexOfAny(' ', ',', ';');
        if (end < 0 || !BirthDate.TryParse(text.AsSpan(end + 1), out var born))
        {
            return NormalForm.No(SelectorFaults.PersonBirthDate, "A person is written as name and birth date, such as Jan Kowalski, 1984-03-12; 1984-03 or 1984 where the rest is not known.");
        }

        var name = text[..end].Trim(' ', ',', ';');
        var folded = string.Join(' ', NameFolding.Words(NameFolding.Fold(name)).Order(StringComparer.Ordinal));
        return name.Length > LongestName || folded.Count(char.IsLetter) < FewestLetters || folded.Contains(',', StringComparison.Ordinal) || NameFolding.Fold(folded) != folded
            ? NormalForm.No(SelectorFaults.PersonName, $"A name has {FewestLetters} to {LongestName} letters.")
            : NormalForm.Of(new PersonDescription(folded, born).ToString());
    }
}
