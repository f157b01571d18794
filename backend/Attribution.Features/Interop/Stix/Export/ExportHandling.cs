using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Interop.Stix.Labels;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Interop.Stix.Export;

/// <summary>Markings and handling properties of what is exported.</summary>
internal sealed class ExportHandling(IGraphStore store, View view)
{
    private readonly Dictionary<LabelId, HandlingLabel> labels = [];
    private readonly SortedDictionary<string, ExportMarking> used = new(StringComparer.Ordinal);

    /// <summary>Markings that were named so far.</summary>
    public IEnumerable<ExportMarking> Used => used.Values;

    /// <summary>Writes markings, and where TLP does not say it all, owner, release, codes and PAP.</summary>
    public async Task WriteAsync(Utf8JsonWriter writer, LabelId id, string owner, IReadOnlyList<Citation> citations, CancellationToken cancellationToken)
    {
        if (!labels.TryGetValue(id, out var label))
        {
            labels.Add(id, label = await store.ReadLabelAsync(id, cancellationToken).ConfigureAwait(false));
        }

        writer.WriteStartArray("object_marking_refs");
        writer.WriteStringValue(Use(new ExportMarking(Markings.IdOf(label.Tlp), label.Tlp, null)));
        foreach (var statement in citations.Where(IsStatement))
        {
            writer.WriteStringValue(Use(new ExportMarking(statement.ExternalId ?? "", null, statement)));
        }

        writer.WriteEndArray();
        if (!IsToldByTlp(label, owner) && label.Audience is [{ ExcludeTo.Count: 0 } rule])
        {
            WriteRule(writer, label, owner, rule);
        }
    }

    /// <summary>True for a statement marking, which a citation carries.</summary>
    public static bool IsStatement(Citation citation) =>
        citation is { Description: not null, ExternalId: { } id } && id.StartsWith("marking-definition--", StringComparison.Ordinal);

    private static void WriteRule(Utf8JsonWriter writer, HandlingLabel label, string owner, AudienceRule rule)
    {
        writer.WriteString("x_owner_desk", owner);
        if (rule.ReleaseTo.Count > 0)
        {
            WriteList(writer, "x_release_to", rule.ReleaseTo);
        }

        var codes = Enum.GetValues<HandlingCodes>()
            .Where(code => code != HandlingCodes.None && label.HandlingCodes.HasFlag(code)).Select(code => code.ToString()).ToArray();
        if (codes.Length > 0)
        {
            WriteList(writer, "x_handling_codes", codes);
        }

        if (label.Pap is not Pap.Clear)
        {
            writer.WriteString("x_pap", label.Pap.ToString().ToUpperInvariant());
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private bool IsToldByTlp(HandlingLabel label, string owner) =>
        owner == view.Reader.UnitId
            && label.Equals(label.Tlp is Tlp.Clear or Tlp.Green ? HandlingLabel.Public(owner, label.Tlp) : HandlingLabel.OwnedBy(owner, label.Tlp));

    private string Use(ExportMarking marking)
    {
        used.TryAdd(marking.Id, marking);
        return marking.Id;
    }
}

/// <summary>A marking definition of a bundle: a TLP 2.0 level or a statement.</summary>
internal sealed record ExportMarking(string Id, Tlp? Tlp, Citation? Statement)
{
    /// <summary>When TLP 2.0 came into force; statements are of no known day and take the same.</summary>
    private const string Created = "2022-10-01T00:00:00.000Z";

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "marking-definition");
        writer.WriteString("spec_version", "2.1");
        writer.WriteString("id", Id);
        writer.WriteString("created", Created);
        if (Tlp is { } tlp)
        {
            var level = tlp is Domain.Labels.Tlp.AmberStrict ? "amber+strict" : tlp.ToString().ToLowerInvariant();
            writer.WriteString("name", $"TLP:{level.ToUpperInvariant()}");
            writer.WriteStartObject("extensions");
            writer.WriteStartObject("extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d");
            writer.WriteString("extension_type", "property-extension");
            writer.WriteString("tlp_2_0", level);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteString("name", Statement?.SourceName);
            writer.WriteString("definition_type", "statement");
            writer.WriteStartObject("definition");
            writer.WriteString("statement", Statement?.Description);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
