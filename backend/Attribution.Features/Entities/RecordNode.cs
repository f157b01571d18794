using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>A record in a response.</summary>
public sealed record RecordNode(GraphReading Reading, RecordVersion Record);
