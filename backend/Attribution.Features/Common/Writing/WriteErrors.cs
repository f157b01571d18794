namespace Attribution.Features.Common.Writing;

/// <summary>Refusals that several writes share.</summary>
public static class WriteErrors
{
    /// <summary>A key was used again after more than a day: the write stands, what it answered is no longer kept.</summary>
    public static InvalidInputError AnswerExpired { get; } =
        new(
            "IDEMPOTENCY_ANSWER_EXPIRED",
            "This key was used more than a day ago. What it wrote stands; read it, or take a new key.",
            ["input", "idempotencyKey"]);
}
