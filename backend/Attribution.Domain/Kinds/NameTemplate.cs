using System.Text;
using System.Text.Json;

namespace Attribution.Domain.Kinds;

/// <summary>A way to name a thing from its properties, such as <c>AS{number}</c>; not usable when one of them is missing.</summary>
public sealed class NameTemplate
{
    /// <summary>Longest name that is shown, in UTF-16 units; the rest is cut, since a note's content may be a page.</summary>
    public const int MaximumLength = 200;

    private readonly string[] parts;

    private NameTemplate(string text)
    {
        Text = text;
        parts = text.Split('{', '}');
    }

    /// <summary>The template as written.</summary>
    public string Text { get; }

    /// <summary>The properties it needs, in order.</summary>
    public IEnumerable<string> Properties => parts.Where((_, index) => index % 2 == 1);

    public static implicit operator NameTemplate(string text) => new(text);

    /// <summary>The name, or null when a property is missing, empty or no text.</summary>
    public string? Fill(JsonElement stixObject)
    {
        var name = new StringBuilder();
        for (var index = 0; index < parts.Length; index++)
        {
            if (index % 2 == 0)
            {
                name.Append(parts[index]);
            }
            else if (!JsonText.TryGet(stixObject, parts[index], out var value) || Word(value) is not { Length: > 0 } word)
            {
                return null;
            }
            else
            {
                name.Append(word);
            }
        }

        return Shorten(name.ToString());
    }

    public override string ToString() => Text;

    private static string? Word(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.TryRead(value, out var text) ? OneLine(text) : null,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Take(5).Select(Word)),
        JsonValueKind.Object => Strongest(value),
        _ => null,
    };

    /// <summary>The longest of a dictionary's texts, which among hashes is the strongest.</summary>
    private static string? Strongest(JsonElement dictionary) => dictionary.EnumerateObject()
        .Where(entry => entry.Value.ValueKind is JsonValueKind.String)
        .Select(entry => JsonText.TryRead(entry.Value, out var text) ? text : null)
        .MaxBy(text => text?.Length);

    private static string OneLine(string text) => text.AsSpan().IndexOfAny("\r\n\t") < 0
        ? text.Trim()
        : string.Join(' ', text.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Shorten(string name)
    {
        if (name.Length <= MaximumLength)
        {
            return name;
        }

        var end = char.IsHighSurrogate(name[MaximumLength - 2]) ? MaximumLength - 2 : MaximumLength - 1;
        return string.Concat(name.AsSpan(0, end), "…");
    }
}
