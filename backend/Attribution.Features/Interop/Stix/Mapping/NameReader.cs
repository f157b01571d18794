using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Features.Interop.Stix.Reading;
using Attribution.Features.Interop.Stix.Sources;

namespace Attribution.Features.Interop.Stix.Mapping;

/// <summary>Names and aliases of an object, each with the source that says so: by <c>x_alias_sources</c> where given, else the object's own.</summary>
internal sealed class NameReader(SourceTable sources)
{
    private const int MaxNames = 2000;
    private const int MaxLength = 1000;

    /// <summary>The names as a record of this variant asserts them.</summary>
    public async ValueTask<IReadOnlyList<DraftName>> ReadAsync(
        StixObject stixObject, KindDefinition kind, RecordVariant variant, CancellationToken cancellationToken)
    {
        var primary = kind.NameProperty is { } property ? Text(stixObject.Root, property) : null;
        List<DraftName> names = [];
        if (stixObject.TryGet("x_alias_sources"u8, out var entries) && entries.ValueKind is JsonValueKind.Array)
        {
            foreach (var entry in entries.EnumerateArray().Take(MaxNames))
            {
                if (Text(entry, "name") is { } name && Text(entry, "source_name") is { } sourceName)
                {
                    var source = await sources.NamedAsync(variant.Label.Owner, sourceName, variant.Label.IsPublic, cancellationToken).ConfigureAwait(false);
                    Add(names, new DraftName(name, name == primary, source));
                }
            }
        }

        var told = names.Count == 0 ? null : names.Select(name => Letters(name.Name)).ToHashSet(StringComparer.Ordinal);
        if (primary is not null && !names.Exists(name => name.IsPrimary))
        {
            Add(names, new DraftName(primary, true, variant.Source));
        }

        foreach (var alias in AliasesOf(stixObject, kind))
        {
            if (told is null || !told.Contains(Letters(alias)))
            {
                Add(names, new DraftName(alias, false, variant.Source));
            }
        }

        return names;
    }

    private static void Add(List<DraftName> names, DraftName name)
    {
        if (names.Count < MaxNames && !names.Exists(known => known.Name == name.Name && known.Source == name.Source))
        {
            names.Add(name);
        }
    }

    private static IEnumerable<string> AliasesOf(StixObject stixObject, KindDefinition kind)
    {
        foreach (var property in kind.AliasProperties)
        {
            if (stixObject.Root.TryGetProperty(property, out var aliases) && aliases.ValueKind is JsonValueKind.Array)
            {
                foreach (var alias in aliases.EnumerateArray().Take(MaxNames))
                {
                    if (alias.ValueKind is JsonValueKind.String && alias.GetString() is { Length: > 0 } name)
                    {
                        yield return StixValues.Cut(name, MaxLength);
                    }
                }
            }
        }
    }

    private static string? Text(JsonElement element, string name) =>
        StixValues.Text(element, name) is { Length: > 0 } text ? StixValues.Cut(text, MaxLength) : null;

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
