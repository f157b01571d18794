namespace Attribution.GraphQL.Http.Bench;

/// <summary>What every server answers from: 100 items with 5 parts each, so that the list takes 32,971 bytes.</summary>
internal static class Catalogue
{
    /// <summary>Length of the response to <see cref="ListQuery"/>.</summary>
    public const int ListBytes = 32_971;

    public const string HelloQuery = "{ hello }";

    public const string ListQuery = "{ items { id name size parts { id label } } }";

    public static IReadOnlyList<Item> Items { get; } =
    [
        .. Enumerable.Range(0, 100).Select(item => new Item(
            $"item-{item:D3}",
            $"Item number {item} of the catalogue, so long".PadRight(item == 0 ? 167 : 0, '.'),
            item * 7,
            [.. Enumerable.Range(0, 5).Select(part => new Part($"part-{item:D3}-{part}", $"Part {part} of item {item}"))])),
    ];
}

internal sealed record Item(string Id, string Name, int Size, IReadOnlyList<Part> Parts);

internal sealed record Part(string Id, string Label);
