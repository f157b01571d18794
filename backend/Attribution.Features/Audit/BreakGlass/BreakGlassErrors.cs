using Attribution.Features.Common;
using Attribution.Features.Common.Writing;

namespace Attribution.Features.Audit.BreakGlass;

/// <summary>Refusals of break-glass.</summary>
internal static class BreakGlassErrors
{
    private const int MaxKeyLength = 200;

    /// <summary>There is none that the caller may see, or he may not decide on it: the same answer.</summary>
    public static NotFoundError NotFound { get; } = new("There is no break-glass with this id that you may decide on.", ["input", "id"]);

    /// <summary>The right and the key; null: both are there.</summary>
    public static InvalidInputError? FaultOf(Caller caller, Right right, string idempotencyKey) =>
        !Rights.Has(caller, right) ? new InvalidInputError(FieldRights.NotPermittedCode, $"Your roles do not give the right to {Rights.NameOf(right)}.", ["input"])
        : idempotencyKey.Length is 0 or > MaxKeyLength
            ? new InvalidInputError("INVALID_IDEMPOTENCY_KEY", $"An idempotency key has 1 to {MaxKeyLength} characters.", ["input", "idempotencyKey"])
        : null;
}
