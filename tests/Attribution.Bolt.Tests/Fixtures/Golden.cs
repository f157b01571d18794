using System.Text.Json;

namespace Attribution.Bolt.Tests.Fixtures;

/// <summary>Bytes that npm's neo4j-driver 6.3 sent (make-golden.mjs), by name.</summary>
internal static class Golden
{
    private static readonly JsonDocument Document = JsonDocument.Parse(Resource.Read("golden.json"));

    /// <summary>The port of the socket that caught them, which ROUTE repeats.</summary>
    public static int Port => Document.RootElement.GetProperty("port").GetInt32();

    public static IEnumerable<string> ValueNames => Document.RootElement.GetProperty("values").EnumerateObject().Select(value => value.Name);

    public static byte[] Value(string name) => Find("values", name);

    public static byte[] Message(string name) => Find("messages", name);

    private static byte[] Find(string group, string name) =>
        Convert.FromHexString(Document.RootElement.GetProperty(group).GetProperty(name).GetString() ?? "");
}
