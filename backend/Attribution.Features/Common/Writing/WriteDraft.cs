using Attribution.Domain.Identifiers;

namespace Attribution.Features.Common.Writing;

/// <summary>What a write builds its records and claims with. Ids follow from the operation, so that a retry names the same things.</summary>
/// <param name="Label">Interned label of what is written.</param>
/// <param name="Source">The source that stands for the caller's unit.</param>
/// <param name="Operation">The write.</param>
/// <param name="NowMicroseconds">µs since 1970.</param>
public sealed record WriteDraft(LabelId Label, SourceId Source, OperationId Operation, long NowMicroseconds)
{
    /// <summary>The n-th id of the operation.</summary>
    public UInt128 Id(int index) => StableId.Of("id", $"{Operation}", $"{index}");
}
