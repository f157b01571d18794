using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using Attribution.Domain.Kinds;

namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>An object of a file as parsed: valid JSON and Unicode, with a type and an id. Lives as long as the scanner's bytes.</summary>
internal sealed class StixObject : IDisposable
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = ReadLimits.MaxDepth, AllowDuplicateProperties = false };

    private readonly JsonDocument document;

    private StixObject(JsonDocument document, string type, string id, in ScannedObject scanned) =>
        (this.document, Type, Id, Index, Offset) = (document, type, id, scanned.Index, scanned.Offset);

    public JsonElement Root => document.RootElement;

    public string Type { get; }

    public string Id { get; }

    public long Index { get; }

    public long Offset { get; }

    /// <summary>Parses what the scanner cut out; otherwise says why it cannot be used.</summary>
    public static bool TryParse(in ScannedObject scanned, [NotNullWhen(true)] out StixObject? parsed, [NotNullWhen(false)] out ObjectFault? fault)
    {
        parsed = null;
        var json = scanned.Json.Span;
        if (UnicodeFault(json) is { } path)
        {
            fault = new ObjectFault(
                ImportCodes.InvalidUnicode, path, "The text is no valid Unicode (half of a surrogate pair, or no UTF-8); valid Unicode is needed.");
            return false;
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(scanned.Json, Options);
        }
        catch (JsonException exception)
        {
            fault = new ObjectFault(ImportCodes.InvalidJson, JsonPath.OfSyntaxFault(json), Reason(exception));
            return false;
        }

        fault = Identify(document.RootElement, out var type, out var id);
        if (fault is null)
        {
            parsed = new StixObject(document, type, id, scanned);
            return true;
        }

        document.Dispose();
        return false;
    }

    /// <summary>A property; false if it is missing.</summary>
    public bool TryGet(ReadOnlySpan<byte> name, out JsonElement value) => Root.TryGetProperty(name, out value);

    /// <summary>A text property; null if it is missing or no text.</summary>
    public string? Text(ReadOnlySpan<byte> name) =>
        Root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    /// <summary>True if the property is there and true.</summary>
    public bool IsTrue(ReadOnlySpan<byte> name) => Root.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();

    private static ObjectFault? Identify(JsonElement root, out string type, out string id)
    {
        (type, id) = ("", "");
        if (!root.TryGetProperty("type"u8, out var typeValue) || typeValue.ValueKind is not JsonValueKind.String)
        {
            return new ObjectFault(ImportCodes.InvalidProperty, "/type", "type is missing or no text; the type of a STIX object such as malware is needed.");
        }

        if (!root.TryGetProperty("id"u8, out var idValue) || idValue.ValueKind is not JsonValueKind.String)
        {
            return new ObjectFault(
                ImportCodes.InvalidProperty, "/id", "id is missing or no text; an id such as malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5 is needed.");
        }

        (type, id) = (typeValue.GetString() ?? "", idValue.GetString() ?? "");
        return id.Length <= ReadLimits.MaxIdLength && StixId.TryGetType(id, out var idType) && idType == type
            ? null
            : new ObjectFault(
                ImportCodes.InvalidProperty, "/id", $"id is \"{(id.Length > 80 ? id[..80] : id)}\"; the object's type, two hyphens and a UUID are needed, {ReadLimits.MaxIdLength} characters at most.");
    }

    private static string? UnicodeFault(ReadOnlySpan<byte> json)
    {
        var mayHalve = json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;
        return !mayHalve && Utf8.IsValid(json) ? null : JsonPath.OfUnicodeFault(json);
    }

    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber", StringComparison.Ordinal);
        var message = end > 0 ? exception.Message[..end] : exception.Message;
        return $"{message[..Math.Min(message.Length, 200)]} Byte {exception.BytePositionInLine} of line {exception.LineNumber + 1} of the object. Valid JSON (RFC 8259) with each name once is needed.";
    }
}
