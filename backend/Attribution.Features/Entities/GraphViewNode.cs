using Attribution.Features.Common;

namespace Attribution.Features.Entities;

/// <summary>The graph at another time.</summary>
public sealed record GraphViewNode(GraphReading Reading);
