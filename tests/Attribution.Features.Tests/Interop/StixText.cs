using System.Globalization;

namespace Attribution.Features.Tests.Interop;

/// <summary>Small STIX objects and bundles as text.</summary>
internal static class StixText
{
    public const string Clear = "\"object_marking_refs\":[\"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487\"]";

    /// <summary>A UUID of a number.</summary>
    public static string Uuid(int number) => string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-{number:d12}");

    public static string Id(string type, int number) => $"{type}--{Uuid(number)}";

    public static string Malware(int number, string name = "Ryuk", string modified = "2020-01-01T00:00:00.000Z", string more = Clear) =>
        $$"""{"type":"malware","spec_version":"2.1","id":"{{Id("malware", number)}}","created":"2020-01-01T00:00:00.000Z","modified":"{{modified}}","name":"{{name}}","is_family":true,{{more}}}""";

    public static string Relationship(int number, string from, string to, string type = "related-to", string modified = "2020-01-01T00:00:00.000Z", string more = Clear) =>
        $$"""{"type":"relationship","spec_version":"2.1","id":"{{Id("relationship", number)}}","created":"2020-01-01T00:00:00.000Z","modified":"{{modified}}","relationship_type":"{{type}}","source_ref":"{{from}}","target_ref":"{{to}}",{{more}}}""";

    public static string Bundle(params IEnumerable<string> objects) =>
        $$"""{"type":"bundle","id":"bundle--{{Uuid(0)}}","objects":[{{string.Join(",\n", objects)}}]}""";

    public static string Lines(params IEnumerable<string> objects) => string.Join('\n', objects) + "\n";
}
