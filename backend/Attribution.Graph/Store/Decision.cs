using Attribution.Domain.Identifiers;

namespace Attribution.Graph.Store;

/// <summary>An identity decision as read back.</summary>
/// <param name="Id">The decision.</param>
/// <param name="LeftNumber">Store number of one record.</param>
/// <param name="RightNumber">Store number of the other.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Label">Its label; visible only if this and both ends are.</param>
/// <param name="OwnerUnit">Unit whose decision it is.</param>
/// <param name="Account">Who decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedAt">µs since 1970.</param>
/// <param name="WithdrawnAt">µs since 1970; null: stands.</param>
public sealed record Decision(
    DecisionId Id, int LeftNumber, int RightNumber, Verdict Verdict, LabelId Label, string OwnerUnit, string Account, string Reason, long DecidedAt, long? WithdrawnAt);
