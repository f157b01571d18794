using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Interop.Stix.Sources;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Export;

/// <summary>Writes records as the objects they came from.</summary>
internal sealed class RecordExport(ExportSelection selection, ExportHandling handling)
{
    private readonly HashSet<string> bare = new(StringComparer.Ordinal);

    /// <summary>Writes one object; false if the bundle has it already: observables that an observed-data accounts for stand there once.</summary>
    public async Task<bool> WriteAsync(BundleWriter bundle, RecordVersion record, CancellationToken cancellationToken)
    {
        var isBare = selection.Observed.Contains(record.Number);
        var id = ExportSelection.IdOf(record);
        if (isBare && !bare.Add(id))
        {
            return false;
        }

        var writer = bundle.Writer;
        writer.WriteStartObject();
        writer.WriteString("type", record.Header.StixType);
        writer.WriteString("id", id);
        WriteProperties(writer, record);
        WriteReferences(writer, record.Number);
        if (!isBare)
        {
            await handling.WriteAsync(writer, record.Content.Label, record.Header.OwnerUnit, record.Content.Citations, cancellationToken).ConfigureAwait(false);
            if (selection.SourceOf(record.Header.Source) is { } source && source.ExternalId.StartsWith("name:", StringComparison.Ordinal))
            {
                writer.WriteString(SourceTable.NameProperty, source.ExternalId["name:".Length..]);
            }
        }

        writer.WriteEndObject();
        return true;
    }

    private void WriteProperties(Utf8JsonWriter writer, RecordVersion record)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        using var properties = JsonDocument.Parse(record.Content.Properties);
        foreach (var property in properties.RootElement.EnumerateObject())
        {
            // The creator of a protected source is protected, too.
            if (property.Name != "created_by_ref" || selection.SourceOf(record.Header.Source) is not null)
            {
                property.WriteTo(writer);
                written.Add(property.Name);
            }
        }

        if (written.Add("spec_version"))
        {
            writer.WriteString("spec_version", "2.1");
        }

        if (!KindRegistry.Of((Kind)record.Header.KindCode).IsObservable && (Kind)record.Header.KindCode is not Kind.Custom)
        {
            WriteTime(writer, written, "created", record.Content.Created ?? record.FirstRecorded);
            WriteTime(writer, written, "modified", record.Content.Modified ?? record.RecordedFrom);
        }
    }

    private static void WriteTime(Utf8JsonWriter writer, HashSet<string> written, string name, long time)
    {
        if (written.Add(name))
        {
            writer.WriteString(name, StixTimestamp.Format(UnixMicroseconds.ToTime(time)));
        }
    }

    private void WriteReferences(Utf8JsonWriter writer, int number)
    {
        foreach (var property in selection.References.GetValueOrDefault(number, []).GroupBy(reference => reference.Property, reference => reference.Target))
        {
            if (property.Key.EndsWith("_refs", StringComparison.Ordinal))
            {
                writer.WriteStartArray(property.Key);
                foreach (var target in property.Distinct())
                {
                    writer.WriteStringValue(target);
                }

                writer.WriteEndArray();
            }
            else
            {
                writer.WriteString(property.Key, property.First());
            }
        }
    }
}
