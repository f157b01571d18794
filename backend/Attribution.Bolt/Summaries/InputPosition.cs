namespace Attribution.Bolt.Summaries;

/// <summary>A place in the text of a query.</summary>
internal sealed record InputPosition(int Offset, int Line, int Column) : IInputPosition
{
    public static InputPosition? Read(object? sent) => sent is Dictionary<string, object?> map
        ? new InputPosition(Part(map, "offset"), Part(map, "line"), Part(map, "column"))
        : null;

    private static int Part(Dictionary<string, object?> map, string key) => map.GetValueOrDefault(key) is long part and >= 0 and <= int.MaxValue ? (int)part : 0;
}
