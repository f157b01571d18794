using System.Text.RegularExpressions;

namespace Attribution.Features.Attributions.AliasResolution;

/// <summary>A record in the form in which it is compared.</summary>
internal sealed partial class AliasContext
{
    private static readonly HashSet<string> Filler = new("the a an of and to in for by on with that is are was were has have been from at as its their it this which who group threat actor actors since least also be used use uses using against other".Split(' '), StringComparer.Ordinal);

    // Tool names that are words of every description.
    private static readonly HashSet<string> EverydayTools = new(
        "ping net page final green dark cyber sword pony snake chaos tor at cmd reg power proxy exploit unknown china epic system group".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Reads a record; tools are found in its text when they are among the known ones.</summary>
    public AliasContext(AliasRecord record, IReadOnlySet<string> knownTools)
    {
        Record = record;
        var text = record.Description.ToLowerInvariant();
        Names = [.. record.Names.Select(NameForms.Compact).Where(name => name.Length >= 3).Distinct()];
        Reports = new CitedReports(record.References);
        Country = record.Country ?? CountryMentions.Origin(text);
        Sectors = SectorMentions.In($"{text} {string.Join(' ', record.Sectors).ToLowerInvariant()}").ToHashSet(StringComparer.Ordinal);
        Tools = (record.Tools?.Select(NameForms.Compact) ?? ToolWords().Matches(text).Select(word => NameForms.Compact(word.Value)).Where(tool => knownTools.Contains(tool) && !EverydayTools.Contains(tool))).ToHashSet(StringComparer.Ordinal);
        CompactText = NameForms.Compact(text);
        Words = TextWords().Matches(text).Select(word => word.Value).Where(word => !Filler.Contains(word)).CountBy(word => word)
            .ToDictionary(StringComparer.Ordinal);
    }

    public AliasRecord Record { get; }

    /// <summary>Compact forms of the names.</summary>
    public IReadOnlyList<string> Names { get; }

    public CitedReports Reports { get; }

    public string? Country { get; }

    public IReadOnlySet<string> Sectors { get; }

    public IReadOnlySet<string> Tools { get; }

    /// <summary>The description without separators.</summary>
    public string CompactText { get; }

    /// <summary>Words of the description with their counts.</summary>
    public IReadOnlyDictionary<string, int> Words { get; }

    [GeneratedRegex("[a-z0-9][a-z0-9._-]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex ToolWords();

    [GeneratedRegex("[a-z0-9]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex TextWords();
}
