using Attribution.Features.Common;
using Attribution.Graph.Index;

namespace Attribution.Features.Entities;

/// <summary>An entity in a response, with the reading it came from.</summary>
public sealed record EntityNode(GraphReading Reading, Entity Entity);
