using Attribution.Features.Common;
using Attribution.Graph.Index;

namespace Attribution.Features.Entities;

/// <summary>A relationship in a response: visible claims with the same ends and type.</summary>
public sealed record RelationshipNode(GraphReading Reading, RelationshipRow Row);
