using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>An entity's visible records, best first, and what is shown of them together.</summary>
public sealed class EntityContent
{
    /// <summary>Most records of one entity that are read for display.</summary>
    public const int MaxRecords = 500;

    /// <summary>Most name claims given.</summary>
    public const int MaxNames = 200;

    private EntityContent(int lead, IReadOnlyList<RecordVersion> records) => (Lead, Records) = (records is [var only] ? only : records.First(record => record.Number == lead), records);

    /// <summary>The record that gives the entity its id and kind.</summary>
    public RecordVersion Lead { get; }

    /// <summary>All records: best grade first, then newest, then by number.</summary>
    public IReadOnlyList<RecordVersion> Records { get; }

    /// <summary>Reads the records of an entity; one round trip per level of the query.</summary>
    public static Task<EntityContent> LoadAsync(EntityNode entity, RecordLoader records, CancellationToken cancellationToken) =>
        entity.Content ??= AtHand(entity) is { } content ? Task.FromResult(content) : ReadAsync(entity, records, cancellationToken);

    // Most entities are one record, and what was just shown is mostly shown again.
    private static EntityContent? AtHand(EntityNode entity) =>
        entity.Entity.Records is [var only] && entity.Reading.Store.AtHand(entity.Reading.View, only) is { } record ? new EntityContent(only, [record]) : null;

    private static async Task<EntityContent> ReadAsync(EntityNode entity, RecordLoader records, CancellationToken cancellationToken)
    {
        if (entity.Entity.Records is [var only])
        {
            return new EntityContent(only, [await records.LoadRequiredAsync((entity.Reading, only), cancellationToken)]); // as most are
        }

        var numbers = entity.Entity.Records.Take(MaxRecords).Select(number => (entity.Reading, number)).ToArray();
        var loaded = await records.LoadAsync(numbers, cancellationToken);
        return new EntityContent(
            entity.Entity.Lead,
            [.. loaded.OfType<RecordVersion>().OrderByDescending(record => record.Content.Grade?.Rank ?? int.MinValue).ThenByDescending(record => record.Content.Modified ?? record.RecordedFrom).ThenBy(record => record.Number)]);
    }

    /// <summary>The name shown: the best record's own name, else any visible name, else what its kind makes of its properties.</summary>
    public string DisplayName() =>
        FirstName(primaryOnly: true) ?? NameFromProperties() ?? FirstName(primaryOnly: false) ?? Definition.Title;

    private string? FirstName(bool primaryOnly)
    {
        foreach (var record in Records)
        {
            foreach (var name in record.Content.Names)
            {
                if (name.IsPrimary || !primaryOnly)
                {
                    return name.Name;
                }
            }
        }

        return null;
    }

    private string? NameFromProperties() => Records.Select(record => record.Content.PropertyValues)
        .Where(properties => properties.ValueKind == JsonValueKind.Object)
        .SelectMany(properties => Definition.NameTemplates.Select(template => template.Fill(properties)))
        .FirstOrDefault(name => name is not null);

    /// <summary>The definition of the entity's kind.</summary>
    public KindDefinition Definition => KindRegistry.Of((Kind)Lead.Header.KindCode);

    /// <summary>The best visible value of a property; null if no record has it.</summary>
    public JsonElement? BestValue(string property)
    {
        foreach (var record in Records)
        {
            if (record.Content.PropertyValues is { ValueKind: JsonValueKind.Object } properties && properties.TryGetProperty(property, out var value))
            {
                return value;
            }
        }

        return null;
    }
}
