using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>The handling label of all that is kept as one record.</summary>
[ExtendObjectType("Chart")]
[ExtendObjectType("Consent")]
[ExtendObjectType("DutyContact")]
[ExtendObjectType("HitCheck")]
[ExtendObjectType("InformationRequest")]
[ExtendObjectType("NearMatch")]
[ExtendObjectType("Notice")]
[ExtendObjectType("Operation")]
[ExtendObjectType("OperationTask")]
[ExtendObjectType("PlannedAction")]
[ExtendObjectType("PreservationItem")]
[ExtendObjectType("Release")]
[ExtendObjectType("SharingGroup")]
[ExtendObjectType("Target")]
[ExtendObjectType("UnitCall")]
public static class KeptHandling
{
    /// <summary>Who may see it.</summary>
    public static async Task<HandlingNode> GetHandling([Parent] KeptNode node, CancellationToken cancellationToken) =>
        HandlingNode.Of(await node.Reading.Store.ReadLabelAsync(node.Record.Content.Label, cancellationToken));
}
