using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Attribution.GraphQL.Execution;

/// <summary>
/// Writes single JSON values as UTF-8 into one growing pooled buffer. Used by one request at a time; not safe for several threads.
/// </summary>
public sealed class LeafWriter
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(each => (char)each), '"', '\\', .. Enumerable.Range(0xD800, 0x800).Select(each => (char)each)]);

    private readonly ArrayPool<byte> pool;
    private byte[] buffer;

    internal LeafWriter(int capacity, ArrayPool<byte> pool) => (this.pool, buffer) = (pool, pool.Rent(capacity));

    internal int Position { get; private set; }

    /// <summary>Writes a JSON string; unpaired surrogates become U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> text)
    {
        var span = Reserve((text.Length * 6) + 2);
        span[0] = (byte)'"';
        var length = text.IndexOfAny(Escaped) < 0 ? Encoding.UTF8.GetBytes(text, span[1..]) : Escape(text, span[1..]);
        span[length + 1] = (byte)'"';
        Position += length + 2;
    }

    /// <summary>Writes a formattable value as a JSON string; its form must need no escapes and fit 512 characters.</summary>
    public void WriteFormatted<T>(T value, ReadOnlySpan<char> format = default)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[512];
        if (value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture))
        {
            WriteString(text[..length]);
        }
        else
        {
            WriteString(value.ToString(format.ToString(), CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes a JSON number.</summary>
    public void WriteNumber(long value)
    {
        _ = Utf8Formatter.TryFormat(value, Reserve(20), out var length);
        Position += length;
    }

    /// <summary>Writes a finite JSON number in its shortest round-trip form.</summary>
    public void WriteNumber(double value)
    {
        _ = value.TryFormat(Reserve(32), out var length, "R", CultureInfo.InvariantCulture);
        Position += length;
    }

    /// <summary>Writes a JSON number.</summary>
    public void WriteNumber(decimal value)
    {
        _ = value.TryFormat(Reserve(40), out var length, default, CultureInfo.InvariantCulture);
        Position += length;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Copies bytes that are one well-formed JSON value.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        Position += json.Length;
    }

    internal ReadOnlySpan<byte> Written(int start, int length) => buffer.AsSpan(start, length);

    /// <summary>Forgets all that was written after <paramref name="position"/>.</summary>
    internal void Rewind(int position) => Position = position;

    internal void Release()
    {
        pool.Return(buffer);
        buffer = [];
        Position = 0;
    }

    private static int Escape(ReadOnlySpan<char> text, Span<byte> target)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            at += rune.Value is '"' or '\\' or < 0x20 ? EscapeOne(rune.Value, target[at..]) : rune.EncodeToUtf8(target[at..]);
        }

        return at;
    }

    private static int EscapeOne(int value, Span<byte> target)
    {
        target[0] = (byte)'\\';
        if (ShortEscape(value) is var letter and not 0)
        {
            target[1] = letter;
            return 2;
        }

        "u00"u8.CopyTo(target[1..]);
        target[4] = (byte)('0' + (value >> 4));
        target[5] = "0123456789abcdef"u8[value & 15];
        return 6;
    }

    private static byte ShortEscape(int value) => value switch
    {
        '"' or '\\' => (byte)value,
        '\n' => (byte)'n',
        '\r' => (byte)'r',
        '\t' => (byte)'t',
        '\b' => (byte)'b',
        '\f' => (byte)'f',
        _ => 0,
    };

    private Span<byte> Reserve(int count)
    {
        if (buffer.Length - Position < count)
        {
            Grow(count);
        }

        return buffer.AsSpan(Position);
    }

    private void Grow(int count)
    {
        var larger = pool.Rent(Math.Max(checked(Position + count), buffer.Length * 2));
        buffer.AsSpan(0, Position).CopyTo(larger);
        pool.Return(buffer);
        buffer = larger;
    }
}
