using Attribution.Features.Common;
using Attribution.Graph.Store;

namespace Attribution.Features.Entities;

/// <summary>A claim in a response.</summary>
public sealed record ClaimNode(GraphReading Reading, ClaimVersion Claim);
