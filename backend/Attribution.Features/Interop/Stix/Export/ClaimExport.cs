using System.Text.Json;
using Attribution.Domain.Grades;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Interop.Stix.Sources;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Export;

/// <summary>Writes claims as relationship objects (STIX 2.1 §5.1).</summary>
internal sealed class ClaimExport(ExportSelection selection, ExportHandling handling)
{
    public async Task WriteAsync(BundleWriter bundle, ClaimVersion claim, CancellationToken cancellationToken)
    {
        var writer = bundle.Writer;
        var content = claim.Content;
        writer.WriteStartObject();
        writer.WriteString("type", "relationship");
        writer.WriteString("spec_version", "2.1");
        writer.WriteString("id", ExportSelection.IdOf(claim));
        WriteSource(writer, claim);
        writer.WriteString("created", Time(content.ReportedAt ?? claim.RecordedFrom));
        writer.WriteString("modified", Time(content.Modified ?? claim.RecordedFrom));
        writer.WriteString("relationship_type", claim.Header.TypeName);
        writer.WriteString("source_ref", selection.EndOf(claim.FromNumber, claim.Header.From.IsClaim));
        writer.WriteString("target_ref", selection.EndOf(claim.ToNumber, claim.Header.To.IsClaim));
        WriteContent(writer, content, keepsCreator: selection.SourceOf(claim.Header.Source) is { } source && !StixId.IsValid(source.ExternalId));
        await handling.WriteAsync(writer, content.Label, claim.Header.OwnerUnit, content.Citations, cancellationToken).ConfigureAwait(false);
        writer.WriteEndObject();
    }

    private void WriteSource(Utf8JsonWriter writer, ClaimVersion claim)
    {
        if (selection.SourceOf(claim.Header.Source) is not { } source)
        {
            return;
        }

        if (source.ExternalId.StartsWith("name:", StringComparison.Ordinal))
        {
            writer.WriteString(SourceTable.NameProperty, source.ExternalId["name:".Length..]);
        }
        else if (StixId.IsValid(source.ExternalId))
        {
            writer.WriteString("created_by_ref", source.ExternalId);
        }
    }

    private static void WriteContent(Utf8JsonWriter writer, ClaimContent content, bool keepsCreator)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        if (!content.Properties.IsEmpty)
        {
            using var properties = JsonDocument.Parse(content.Properties);
            foreach (var property in properties.RootElement.EnumerateObject().Where(property => keepsCreator || property.Name != "created_by_ref"))
            {
                property.WriteTo(writer);
                written.Add(property.Name);
            }
        }

        WriteText(writer, written, "description", content.Statement);
        WriteText(writer, written, "x_provenance_cluster", content.ProvenanceCluster);
        WriteText(writer, written, "start_time", content.ValidFrom is { } from ? Time(from) : null);
        WriteText(writer, written, "stop_time", content.ValidTo is { } to ? Time(to) : null);
        if (content.Confidence is { } confidence)
        {
            writer.WriteNumber("confidence", confidence);
        }

        WriteGrade(writer, written, content.Grade);
        WriteCitations(writer, [.. content.Citations.Where(citation => !ExportHandling.IsStatement(citation))]);
    }

    private static void WriteGrade(Utf8JsonWriter writer, HashSet<string> written, Grade? grade)
    {
        if (grade is not { IsUngraded: false } given)
        {
            return;
        }

        WriteText(writer, written, "x_grade_scheme", given.Scheme switch
        {
            GradeScheme.Admiralty => "admiralty",
            GradeScheme.Europol4X4 => "4x4",
            GradeScheme.Uk3X5X2 => "3x5x2",
            _ => throw new System.Diagnostics.UnreachableException($"Unknown scheme {given.Scheme}."),
        });
        WriteText(writer, written, "x_source_grade", given.Source);
        WriteText(writer, written, "x_information_grade", given.Information);
    }

    private static void WriteCitations(Utf8JsonWriter writer, Citation[] citations)
    {
        if (citations.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("external_references");
        foreach (var citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("source_name", citation.SourceName);
            WriteText(writer, [], "url", citation.Url);
            WriteText(writer, [], "external_id", citation.ExternalId);
            WriteText(writer, [], "description", citation.Description);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, HashSet<string> written, string name, string? text)
    {
        if (text is not null && written.Add(name))
        {
            writer.WriteString(name, text);
        }
    }

    private static string Time(long microseconds) => StixTimestamp.Format(UnixMicroseconds.ToTime(microseconds));
}
