using Attribution.Features.Common;

namespace Attribution.Features.Operations.Keeping;

/// <summary>A write on a thing that desks keep.</summary>
/// <param name="Action">Stable upper-case verb for the audit entry.</param>
/// <param name="Input">The input of the mutation.</param>
/// <param name="IdempotencyKey">The caller's key.</param>
internal record KeptStep(string Action, object Input, string IdempotencyKey)
{
    /// <summary>The right that it needs.</summary>
    public Right Right { get; init; } = Right.Record;
}

/// <summary>A write of the next version.</summary>
/// <param name="Action">Stable upper-case verb for the audit entry.</param>
/// <param name="Input">The input of the mutation.</param>
/// <param name="IdempotencyKey">The caller's key.</param>
/// <param name="Id">The thing.</param>
/// <param name="ExpectedVersion">The version that was read.</param>
internal sealed record NextStep(string Action, object Input, string IdempotencyKey, string Id, int ExpectedVersion) : KeptStep(Action, Input, IdempotencyKey);
