using System.Text;
using System.Text.Json;
using System.Runtime.InteropServices;
using Attribution.Features.Interop.Stix.Reading;

namespace Attribution.Features.Interop.Stix.Labels;

/// <summary>
/// What objects say of their handling, each different combination once and under a number: a file has few of them, however many
/// objects. Evaluated only when all
/// markings of the file are known, which may come last.
/// </summary>
internal sealed class LabelSpecs(bool trustLabels)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> specs = [];
    private readonly StringBuilder key = new();

    /// <summary>The number of what <paramref name="stixObject"/> says.</summary>
    public int Of(StixObject stixObject)
    {
        key.Clear();
        Add(stixObject, "object_marking_refs"u8);
        Add(stixObject, "granular_markings"u8);
        if (trustLabels)
        {
            Add(stixObject, "x_owner_desk"u8);
            Add(stixObject, "x_release_to"u8);
            Add(stixObject, "x_handling_codes"u8);
            Add(stixObject, "x_pap"u8);
        }

        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> chars = key.Length <= 2048 ? stackalloc char[key.Length] : new char[key.Length];
        key.CopyTo(0, chars, key.Length);
        if (!lookup.TryGetValue(chars, out var number))
        {
            number = specs.Count;
            specs.Add(chars.ToString());
            numbers.Add(specs[number], number);
        }

        return number;
    }

    /// <summary>True if an object of this number says nothing of its handling.</summary>
    public bool IsSilent(int number) => specs[number].AsSpan().TrimStart('\n').IsEmpty;

    /// <summary>The properties as JSON, in the order markings, granular markings, owner, release, codes, PAP; null: not given.</summary>
    public JsonElement?[] Read(int number) => [.. specs[number].Split('\n').Skip(1).Select(Parse)];

    private static JsonElement? Parse(string json) => json.Length == 0 ? null : JsonElement.Parse(json);

    private void Add(StixObject stixObject, ReadOnlySpan<byte> name)
    {
        key.Append('\n');
        if (stixObject.TryGet(name, out var value))
        {
            // Line breaks between tokens would be taken for the end of the property; inside texts they are always escaped.
            key.Append(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value)).ReplaceLineEndings(" "));
        }
    }
}
