using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;

namespace Attribution.Features.Interop.Stix.Reading;

/// <summary>
/// Writes the properties of an object in one form: names sorted by their bytes, no white space, escapes only where JSON needs them,
/// numbers as written. On the way it
/// gathers the references. One of them is used for object after object.
/// </summary>
internal sealed class CanonicalObject
{
    private readonly ArrayBufferWriter<byte> output = new(4096);
    private readonly List<StixReference> references = [];
    private readonly Dictionary<string, string?> typeNames = new(StringComparer.Ordinal);

    /// <summary>References of the object written last, in order of path.</summary>
    public IReadOnlyList<StixReference> References => references;

    /// <summary>What was written last; changes with the next.</summary>
    public ReadOnlySpan<byte> Written => output.WrittenSpan;

    /// <summary>Writes all properties but those that <paramref name="isLeftOut"/> names and the references, which are gathered instead.</summary>
    public void Write(JsonElement root, Func<ReadOnlySpan<byte>, bool> isLeftOut)
    {
        output.ResetWrittenCount();
        references.Clear();
        using var members = Members.Of(root);
        var separator = (byte)'{';
        foreach (ref readonly var member in members.Span)
        {
            if (isLeftOut(member.Name) || TryReference(member))
            {
                continue;
            }

            Put(separator);
            separator = (byte)',';
            WriteMember(member, "");
        }

        Put(separator == '{' ? "{}"u8 : "}"u8);
    }

    /// <summary>A top-level reference is a claim and no property, if every value of it is an id.</summary>
    private bool TryReference(in Member member)
    {
        if (TypeNameOf(member) is not { } typeName || !AreIds(member.Value))
        {
            return false;
        }

        Gather(member.Value, member.Property.Name, typeName);
        return true;
    }

    private void Gather(JsonElement value, string path, string typeName)
    {
        if (value.ValueKind is JsonValueKind.String)
        {
            references.Add(new StixReference(path, typeName, value.GetString() ?? ""));
            return;
        }

        foreach (var item in value.EnumerateArray())
        {
            references.Add(new StixReference(path, typeName, item.GetString() ?? ""));
        }
    }

    private string? TypeNameOf(in Member member)
    {
        if (!member.Name.EndsWith("_ref"u8) && !member.Name.EndsWith("_refs"u8))
        {
            return null;
        }

        var name = member.Property.Name;
        if (!typeNames.TryGetValue(name, out var typeName))
        {
            typeName = EmbeddedReferences.TypeNameOf(name);
            if (typeNames.Count < 1000)
            {
                typeNames.Add(name, typeName);
            }
        }

        return typeName;
    }

    private static bool AreIds(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            return IsId(value);
        }

        foreach (var item in value.EnumerateArray())
        {
            if (!IsId(item))
            {
                return false;
            }
        }

        return value.GetArrayLength() > 0;
    }

    private static bool IsId(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString() is { Length: <= ReadLimits.MaxIdLength } text && StixId.IsValid(text);

    private void WriteMember(in Member member, string path)
    {
        WriteName(member);
        Put((byte)':');
        WriteValue(member.Value, path);
    }

    // The nesting was bounded when the object was parsed.
    private void WriteValue(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, path);
                break;
            case JsonValueKind.Array:
                WriteArray(value, path);
                break;
            case JsonValueKind.String:
                WriteText(value);
                break;
            default:
                Put(JsonMarshal.GetRawUtf8Value(value));
                break;
        }
    }

    private void WriteObject(JsonElement value, string path)
    {
        using var members = Members.Of(value);
        var separator = (byte)'{';
        foreach (ref readonly var member in members.Span)
        {
            Put(separator);
            separator = (byte)',';
            if (TypeNameOf(member) is { } typeName && AreIds(member.Value))
            {
                Gather(member.Value, $"{path}/{member.Property.Name}".TrimStart('/'), typeName);
            }

            WriteMember(member, member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? $"{path}/{member.Property.Name}" : "");
        }

        Put(separator == '{' ? "{}"u8 : "}"u8);
    }

    private void WriteArray(JsonElement value, string path)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Put(index == 0 ? (byte)'[' : (byte)',');
            WriteValue(item, item.ValueKind is JsonValueKind.Object ? string.Create(CultureInfo.InvariantCulture, $"{path}/{index}") : "");
            index++;
        }

        Put(index == 0 ? "[]"u8 : "]"u8);
    }

    private void WriteName(in Member member)
    {
        Put((byte)'"');
        if (!member.Name.Contains((byte)'\\'))
        {
            Put(member.Name);
        }
        else
        {
            PutEscaped(member.Property.Name);
        }

        Put((byte)'"');
    }

    private void WriteText(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (!raw.Contains((byte)'\\'))
        {
            Put(raw);
            return;
        }

        Put((byte)'"');
        PutEscaped(value.GetString() ?? "");
        Put((byte)'"');
    }

    private void PutEscaped(string text)
    {
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('"' or '\\' or < ' '))
            {
                continue;
            }

            Encoding.UTF8.GetBytes(text.AsSpan(start, index - start), output);
            Encoding.UTF8.GetBytes(text[index] is < ' ' ? $"\\u{(int)text[index]:x4}" : $"\\{text[index]}", output);
            start = index + 1;
        }

        Encoding.UTF8.GetBytes(text.AsSpan(start), output);
    }

    private void Put(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    private void Put(ReadOnlySpan<byte> bytes) => output.Write(bytes);

    private readonly struct Member(JsonProperty property)
    {
        public JsonProperty Property => property;

        public JsonElement Value => property.Value;

        public ReadOnlySpan<byte> Name => JsonMarshal.GetRawUtf8PropertyName(property);
    }

    /// <summary>The members of one object in order of their names, in a rented array.</summary>
    private readonly ref struct Members : IDisposable
    {
        private readonly Member[] rented;
        private readonly int count;

        private Members(Member[] rented, int count) => (this.rented, this.count) = (rented, count);

        public ReadOnlySpan<Member> Span => rented.AsSpan(0, count);

        public static Members Of(JsonElement value)
        {
            var count = 0;
            var rented = ArrayPool<Member>.Shared.Rent(value.GetPropertyCount());
            foreach (var property in value.EnumerateObject())
            {
                rented[count++] = new Member(property);
            }

            rented.AsSpan(0, count).Sort(static (first, second) => first.Name.SequenceCompareTo(second.Name));
            return new Members(rented, count);
        }

        public void Dispose() => ArrayPool<Member>.Shared.Return(rented, clearArray: true);
    }
}
