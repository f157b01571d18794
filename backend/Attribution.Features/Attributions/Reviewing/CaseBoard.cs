using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Attributions.CaseLinkage;
using Attribution.Features.Attributions.Gathering;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>All cases that one reading shows with the links among them. Made once for all readers who see the same at one revision.</summary>
internal sealed class CaseBoard
{
    private CaseBoard(CaseLinks links, IReadOnlyDictionary<string, (int Lead, string Display, int Cases)> things, IReadOnlyDictionary<string, string> titles)
    {
        (Things, Titles) = (things, titles);
        Links = links.Links.SelectMany(link => new[] { (Case: link.FirstId, Link: link), (Case: link.SecondId, Link: link) }).ToLookup(pair => pair.Case, pair => pair.Link, StringComparer.Ordinal);
    }

    /// <summary>No cases.</summary>
    public static CaseBoard Empty { get; } = new(new CaseLinks([], new Dictionary<string, int>()), new Dictionary<string, (int, string, int)>(), new Dictionary<string, string>());

    /// <summary>Links by the id of either case.</summary>
    public ILookup<string, CaseLink> Links { get; }

    /// <summary>What items stand for, by their value.</summary>
    public IReadOnlyDictionary<string, (int Lead, string Display, int Cases)> Things { get; }

    /// <summary>Titles by the id of the case.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; }

    /// <summary>Reads all visible cases and links them. O(cases and what they touch).</summary>
    /// <exception cref="GraphQLException">TOO_MANY_CASES.</exception>
    public static async Task<CaseBoard> ReadAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var cases = reading.Snapshot.List(reading.View, new EntityQuery { KindCodes = [(ushort)Kind.Case], Limit = CaseLinker.MostCases + 1 }).Entities;
        if (cases.Count > CaseLinker.MostCases)
        {
            throw new GraphQLException($"You see more than {CaseLinker.MostCases} cases, which are too many to be linked at once.", "TOO_MANY_CASES");
        }

        PathCollector collector = new(reading);
        foreach (var one in cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            collector.AddSubject(one);
        }

        // Of the claims nothing is needed but that they are visible, which the index has seen to.
        var paths = collector.Paths.Select(path => path with { Claims = [], Before = [] }).DistinctBy(path => (path.Root, path.Target)).ToList();
        var read = await ValueReading.OfAsync(reading, paths, cases.Select(one => one.Lead), cancellationToken);
        var byCase = paths.ToLookup(path => path.Root);
        Dictionary<string, (int Lead, string Display, int Cases)> things = new(StringComparer.Ordinal);
        List<LinkedCase> linked = [.. cases.Select(one => new LinkedCase(IdOf(one.Lead), JurisdictionOf(read.Record(one.Lead)), [.. byCase[one.Lead].Select(path => ItemOf(path, read, things)).OfType<LinkItem>()]))];
        var titles = cases.ToDictionary(one => IdOf(one.Lead), one => read.Record(one.Lead) is { } record ? RecordName.Of(record) : "", StringComparer.Ordinal);
        return new CaseBoard(CaseLinker.Link(linked, cancellationToken), things, titles);
    }

    /// <summary>The id of a case in the board: its place in the order of all records.</summary>
    public static string IdOf(int lead) => lead.ToString("D10", System.Globalization.CultureInfo.InvariantCulture);

    private static LinkItem? ItemOf(ValuePath path, ValueReading read, Dictionary<string, (int Lead, string Display, int Cases)> things)
    {
        if (read.Record(path.Target) is not { } record || KindOf((Kind)record.Header.KindCode) is not { } kind || NeighbourValues.Of(record, path.Type) is not [var (_, display, hub), ..] || hub is not null)
        {
            return null;
        }

        var value = NodeIdText.Entity(record.Id);
        var known = things.GetValueOrDefault(value);
        things[value] = (path.Target, RecordName.Of(record) is { Length: > 0 } name ? name : display, known.Cases + 1);
        return new LinkItem(kind, value, null);
    }

    private static string? KindOf(Kind kind) => kind switch
    {
        Kind.Ipv4Addr => "ip",
        Kind.DomainName or Kind.Url => "domain",
        Kind.X509Certificate => "cert",
        Kind.CryptoWallet or Kind.BankAccount => "wallet",
        Kind.Malware or Kind.Tool => "malware",
        Kind.UserAccount or Kind.MessagingHandle or Kind.EmailAddr or Kind.PhoneNumber => "handle",
        Kind.AttackPattern => "ttp",
        _ => null,
    };

    private static string JurisdictionOf(RecordVersion? record) =>
        record is { Content.Properties.IsEmpty: false } && JsonElement.Parse(record.Content.Properties.Span) is { ValueKind: JsonValueKind.Object } properties
            && properties.TryGetProperty("x_jurisdiction", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
