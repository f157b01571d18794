using Attribution.Bolt.Connections;
using Attribution.Bolt.Messages;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Tests;

/// <summary>Short ways between values, messages and their bytes.</summary>
internal static class Bytes
{
    /// <summary>A value as the client writes it, without chunks.</summary>
    public static byte[] Of(object? value) => Unframed(writer => ValueWriter.Write(writer, value));

    /// <summary>A request as the client writes it, without chunks.</summary>
    public static byte[] Of(Request request, BoltVersion? version = null) => Unframed(writer => request.Write(writer, version ?? BoltVersion.V5_8));

    public static string Hex(Request request, BoltVersion? version = null) => Convert.ToHexString(Of(request, version));

    public static object? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes, new KeyCache());
        return reader.ReadValue();
    }

    public static object? Read(string hex) => Read(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>The fields of a request, read back.</summary>
    public static List<object?> Fields(Request request, BoltVersion? version = null)
    {
        var reader = new PackReader(Of(request, version), new KeyCache());
        var (count, _) = reader.ReadStructureHeader();
        var fields = new List<object?>();
        for (var index = 0; index < count; index++)
        {
            fields.Add(reader.ReadValue());
        }

        return fields;
    }

    /// <summary>A message of at most one chunk, without its frame.</summary>
    private static byte[] Unframed(Action<PackWriter> write)
    {
        var writer = new PackWriter();
        writer.BeginMessage();
        write(writer);
        writer.EndMessage();
        return writer.Written[2..^2].ToArray();
    }
}
