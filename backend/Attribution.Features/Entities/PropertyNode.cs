using System.Text.Json;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>A property with every value that visible records assert.</summary>
[ObjectType("Property")]
public sealed record PropertyNode(string Name, [property: ListSize(AssumedSize = 3)] IReadOnlyList<PropertyValueNode> Values)
{
    /// <summary>Properties of all records by name; the best record's value first; equal values are one.</summary>
    internal static IReadOnlyList<PropertyNode> Of(GraphReading reading, EntityContent content)
    {
        SortedDictionary<string, List<PropertyValueNode>> byName = new(StringComparer.Ordinal);
        foreach (var record in content.Records)
        {
            var properties = record.Content.PropertyValues;
            if (properties.ValueKind != JsonValueKind.Object)
            {
                continue;
            }

            foreach (var property in properties.EnumerateObject())
            {
                Add(byName, property, new RecordNode(reading, record));
            }
        }

        return [.. byName.Select(entry => new PropertyNode(entry.Key, entry.Value))];
    }

    private static void Add(SortedDictionary<string, List<PropertyValueNode>> byName, JsonProperty property, RecordNode record)
    {
        if (!byName.TryGetValue(property.Name, out var values))
        {
            byName.Add(property.Name, values = []);
        }

        var index = values.FindIndex(value => JsonElement.DeepEquals(value.Value, property.Value));
        if (index < 0)
        {
            values.Add(new PropertyValueNode(property.Value, [record]));
        }
        else
        {
            values[index] = values[index] with { Records = [.. values[index].Records, record] };
        }
    }
}
