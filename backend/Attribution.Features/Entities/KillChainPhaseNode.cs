using System.Text.Json;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>A phase of a kill chain (STIX 2.1 §2.9).</summary>
[ObjectType("KillChainPhase")]
public sealed record KillChainPhaseNode(string KillChainName, string PhaseName)
{
    /// <summary>The phase in a JSON object; null if it is none.</summary>
    internal static KillChainPhaseNode? Of(JsonElement item) =>
        PropertyValues.Text(item, "kill_chain_name") is { } chain && PropertyValues.Text(item, "phase_name") is { } phase
            ? new KillChainPhaseNode(chain, phase)
            : null;
}
