using System.Collections.Frozen;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Common;

/// <summary>The right that each field of the root types needs; what they hold is bounded by the reader's View. Readings and writes check it; a field that is not stated here stops the start.</summary>
public static class FieldRights
{
    /// <summary>Refusal of a field that the caller's roles do not allow.</summary>
    public const string NotPermittedCode = "NOT_PERMITTED";

    // Null: every signed-in account.
    private static readonly FrozenDictionary<string, Right?> Needed = new Dictionary<string, Right?>
    {
        ["Query.node"] = Right.Read,
        ["Query.nodes"] = Right.Read,
        ["Query.entity"] = Right.Read,
        ["Query.search"] = Right.Read,
        ["Query.lookup"] = Right.Read,
        ["Query.entities"] = Right.Read,
        ["Query.subgraph"] = Right.Read,
        ["Query.paths"] = Right.Read,
        ["Query.sharedNeighbours"] = Right.Read,
        ["Query.asOf"] = Right.Read,
        ["Query.me"] = null,
        ["Query.sources"] = Right.Read,
        ["Query.changes"] = Right.Read,
        ["Query.cases"] = Right.Read,
        ["Query.crossCaseEntities"] = Right.Read,
        ["Query.charts"] = Right.Read,
        ["Query.chart"] = Right.Read,
        ["Query.attribution"] = Right.Read,
        ["Query.assessment"] = Right.Read,
        ["Query.assessments"] = Right.Read,
        ["Query.whatIf"] = Right.Read,
        ["Query.aliasCandidates"] = Right.Read,
        ["Query.linkedCases"] = Right.Read,
        ["Query.calibrations"] = Right.Read,
        ["Query.hypotheses"] = Right.Read,
        ["Query.import"] = Right.Read,
        ["Query.imports"] = Right.Read,
        ["Query.handlingPreview"] = Right.Read,
        ["Query.whoSaw"] = Right.ReadAudit,
        ["Query.breakGlasses"] = Right.ReadBreakGlass,
        ["Mutation.requestBreakGlass"] = Right.BreakGlass,
        ["Mutation.approveBreakGlass"] = Right.ApproveBreakGlass,
        ["Mutation.endBreakGlass"] = Right.ReadBreakGlass,
        ["Query.targets"] = Right.Read,
        ["Query.hitChecks"] = Right.Read,
        ["Query.nearMatches"] = Right.Read,
        ["Query.plannedActions"] = Right.Read,
        ["Query.notices"] = Right.Read,
        ["Query.directory"] = Right.Read,
        ["Query.calls"] = Right.Read,
        ["Query.requests"] = Right.Read,
        ["Query.instruments"] = Right.Read,
        ["Query.answerPreview"] = Right.Read,
        ["Query.preservationItems"] = Right.Read,
        ["Query.desk"] = Right.Read,
        ["Query.operations"] = Right.Read,
        ["Query.operationInvitations"] = Right.Read,
        ["Query.consents"] = Right.Read,
        ["Query.releases"] = Right.Read,
        ["Query.releasePreview"] = Right.Read,
        ["Mutation.requestRelease"] = Right.Share,
        ["Mutation.approveRelease"] = Right.WeakenLabel,
        ["Mutation.withdrawRelease"] = Right.Share,
        ["Query.useRefusals"] = Right.Read,
        ["Query.disclosures"] = Right.ReadDisclosures,
        ["Query.sharingGroups"] = Right.Read,
        ["Mutation.openSharingGroup"] = Right.Share,
        ["Mutation.changeSharingGroup"] = Right.Share,
        ["Mutation.requestConsent"] = Right.Share,
        ["Mutation.answerConsent"] = Right.WeakenLabel,
        ["Mutation.openOperation"] = Right.Share,
        ["Mutation.changeOperation"] = Right.Share,
        ["Mutation.shareChart"] = Right.Share,
        ["Mutation.inviteUnit"] = Right.Share,
        ["Mutation.changeMembership"] = Right.Share,
        ["Mutation.addOperationTask"] = Right.Record,
        ["Mutation.changeOperationTask"] = Right.Record,
        ["Mutation.addOperationNote"] = Right.Record,
        ["Mutation.openCase"] = Right.Record,
        ["Mutation.addToCase"] = Right.Record,
        ["Mutation.closeCase"] = Right.Record,
        ["Mutation.reopenCase"] = Right.Record,
        ["Mutation.saveChart"] = Right.Record,
        ["Mutation.deleteChart"] = Right.Record,
        ["Mutation.addNote"] = Right.Record,
        ["Mutation.assessAttribution"] = Right.Record,
        ["Mutation.stateHypothesis"] = Right.Record,
        ["Mutation.linkHypothesisEvidence"] = Right.Record,
        ["Mutation.decideHypothesis"] = Right.Record,
        ["Mutation.hitCheck"] = Right.Record,
        ["Mutation.declareTarget"] = Right.Record,
        ["Mutation.withdrawTarget"] = Right.Record,
        ["Mutation.decideNearMatch"] = Right.Share,
        ["Mutation.planAction"] = Right.Record,
        ["Mutation.cancelAction"] = Right.Record,
        ["Mutation.acknowledgeNotice"] = Right.Record,
        ["Mutation.keepDutyContact"] = Right.Administer,
        ["Mutation.callUnit"] = Right.Share,
        ["Mutation.acknowledgeCall"] = Right.Record,
        ["Mutation.draftRequest"] = Right.Record,
        ["Mutation.sendRequest"] = Right.Share,
        ["Mutation.acknowledgeRequest"] = Right.Share,
        ["Mutation.answerRequest"] = Right.Share,
        ["Mutation.refuseRequest"] = Right.Share,
        ["Mutation.renewRequest"] = Right.Share,
        ["Mutation.addPreservationItem"] = Right.Record,
        ["Mutation.updatePreservationItem"] = Right.Record,
        ["Mutation.finishPreservationItem"] = Right.Record,
        ["Mutation.draftPreservationRequest"] = Right.Record,
        ["Mutation.importFile"] = Right.Import,
        ["Mutation.withdrawImport"] = Right.Import,
        ["Mutation.recordEntity"] = Right.Record,
        ["Mutation.recordClaim"] = Right.Record,
        ["Mutation.recordBatch"] = Right.Record,
        ["Mutation.changeHandling"] = Right.Record,
        ["Mutation.withdrawRecord"] = Right.Record,
        ["Mutation.withdrawClaim"] = Right.Record,
        ["Mutation.decideIdentity"] = Right.Record,
        ["Mutation.withdrawIdentityDecision"] = Right.Record,
        ["Subscription.changes"] = Right.Read,
        ["Subscription.importProgress"] = Right.Read,
        ["Subscription.notices"] = Right.Read,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Fields that need a right, with it, as Type.field.</summary>
    public static IEnumerable<(string Field, Right Right)> Stated => Needed.Where(pair => pair.Value is not null).Select(pair => (pair.Key, pair.Value ?? default));

    /// <summary>Root fields of the schema without a stated right, and stated ones that it does not have.</summary>
    public static IReadOnlyList<string> Faults(Schema schema)
    {
        ObjectType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        string[] there = [.. roots.OfType<ObjectType>().SelectMany(root => root.Fields.Select(field => $"{root.Name}.{field.Name}"))];
        return [.. there.Except(Needed.Keys).Concat(Needed.Keys.Except(there)).Order(StringComparer.Ordinal)];
    }
}
