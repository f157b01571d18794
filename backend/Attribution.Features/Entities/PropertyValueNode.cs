using System.Text.Json;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>One value of a property and the records that assert it.</summary>
[ObjectType("PropertyValue")]
public sealed record PropertyValueNode(JsonElement Value, [property: ListSize(AssumedSize = 3)] IReadOnlyList<RecordNode> Records);
