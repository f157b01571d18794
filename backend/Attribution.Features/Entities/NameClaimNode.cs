using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>A name claim in a response, with the record that carries it.</summary>
public sealed record NameClaimNode(GraphReading Reading, RecordVersion Record, NameContent Content);
