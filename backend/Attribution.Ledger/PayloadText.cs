using System.Text.Json;

namespace Attribution.Ledger;

/// <summary>The payload of an entry as text: what was done; with a justification an object of both.</summary>
internal static class PayloadText
{
    /// <summary>Longest part that is kept, in characters; more is cut.</summary>
    private const int MaxPart = 4_000;

    private const string Why = "justification";

    /// <summary>The text; null: there is nothing to keep.</summary>
    public static string? Of(AuditNote note) =>
        note.Justification is null ? Cut(note.Payload) : JsonSerializer.Serialize(new SortedDictionary<string, string?>(StringComparer.Ordinal) { [Why] = Cut(note.Justification), ["what"] = Cut(note.Payload) });

    /// <summary>The justification in the text of an entry with a case; null: it was erased, or there is none.</summary>
    public static string? JustificationIn(string? text)
    {
        if (text is null)
        {
            return null;
        }

        using var parts = JsonDocument.Parse(text);
        return parts.RootElement.TryGetProperty(Why, out var why) ? why.GetString() : null;
    }

    private static string? Cut(string? text) => text is { Length: > MaxPart } ? text[..MaxPart] : text;
}
