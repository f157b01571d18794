using System.Globalization;
using System.IO.Compression;
using Attribution.Domain.Selectors;
using Attribution.Features.Attributions.Extraction;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>
/// Addresses and names that many strangers share, by the lists that ship with the product (MISP warning lists, CC0 1.0): content delivery, parking, open resolvers, sinkholes,
/// sites of everybody's pages, VPN exits; and the suffixes under which names are registered. Read once.
/// </summary>
internal static class HubLists
{
    private static readonly Lazy<Lists> Loaded = new(Read);

    /// <summary>Public suffixes and those of dynamic-DNS and hosting providers.</summary>
    public static SuffixTable Suffixes => Loaded.Value.Suffixes;

    /// <summary>The list that names a host; null: none does.</summary>
    public static string? RuleOf(HostParts host)
    {
        if (host.IsAddress)
        {
            return RangeOf(AddressNumber(host.Host));
        }

        for (var start = 0; start >= 0 && start < host.Host.Length; start = Next(host.Host, start))
        {
            if (Loaded.Value.Names.TryGetValue(host.Host[start..], out var rule))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Whether a list names an address or a host; a page or a mail address on a shared host is one person's all the same.</summary>
    public static bool Names(Selector selector) =>
        selector.Type is SelectorType.Ipv4Address or SelectorType.DomainName && RuleOf(HostParts.Of(selector.Value, Suffixes)) is not null;

    private static int Next(string host, int start) => host.IndexOf('.', start) is >= 0 and var dot ? dot + 1 : -1;

    // Ranges may lie in each other: the nearest start below decides, then wider ones that begin before it.
    private static string? RangeOf(uint address)
    {
        var (starts, ranges) = (Loaded.Value.Starts, Loaded.Value.Ranges);
        var place = Array.BinarySearch(starts, address);
        for (var at = place >= 0 ? place : ~place - 1; at >= 0; at = ranges[at].Outer)
        {
            if (address <= ranges[at].End)
            {
                return ranges[at].Rule;
            }
        }

        return null;
    }

    private static uint AddressNumber(string address) =>
        address.Split('.').Aggregate(0u, (number, octet) => (number << 8) | uint.Parse(octet, CultureInfo.InvariantCulture));

    private static Lists Read()
    {
        using var packed = typeof(HubLists).Assembly.GetManifestResourceStream("hub-lists") ?? throw new InvalidOperationException("The lists of hubs are not in the program.");
        using StreamReader reader = new(new GZipStream(packed, CompressionMode.Decompress));
        Dictionary<string, bool> suffixes = new(StringComparer.Ordinal);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        List<(uint Start, uint End, string Rule)> ranges = [];
        while (reader.ReadLine() is { } line)
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var (rule, value) = (string.Intern(line[..blank]), line[(blank + 1)..]);
            if (rule is "provider" or "public")
            {
                suffixes[value] = rule == "provider" || suffixes.GetValueOrDefault(value);
            }
            else if (rule == "shared-site")
            {
                names[value] = rule;
            }
            else
            {
                ranges.Add(RangeOf(value, rule));
            }
        }

        var ordered = ranges.OrderBy(range => range.Start).ThenByDescending(range => range.End).DistinctBy(range => range.Start).ToArray();
        return new Lists(new SuffixTable(suffixes), names, [.. ordered.Select(range => range.Start)], WithOuter(ordered));
    }

    private static (uint Start, uint End, string Rule) RangeOf(string value, string rule)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        var start = AddressNumber(slash < 0 ? value : value[..slash]);
        var bits = slash < 0 ? 32 : int.Parse(value[(slash + 1)..], CultureInfo.InvariantCulture);
        return (start, start | (bits == 0 ? uint.MaxValue : (uint)((1L << (32 - bits)) - 1)), rule);
    }

    // For each range the nearest one before it that reaches beyond its own start; −1: none.
    private static (uint End, string Rule, int Outer)[] WithOuter((uint Start, uint End, string Rule)[] ordered)
    {
        var found = new (uint End, string Rule, int Outer)[ordered.Length];
        Stack<int> open = new();
        for (var at = 0; at < ordered.Length; at++)
        {
            while (open.TryPeek(out var top) && ordered[top].End < ordered[at].Start)
            {
                open.Pop();
            }

            found[at] = (ordered[at].End, ordered[at].Rule, open.TryPeek(out var outer) ? outer : -1);
            open.Push(at);
        }

        return found;
    }

    /// <summary>The lists in the form they are asked in.</summary>
    private sealed record Lists(SuffixTable Suffixes, IReadOnlyDictionary<string, string> Names, uint[] Starts, (uint End, string Rule, int Outer)[] Ranges);
}
