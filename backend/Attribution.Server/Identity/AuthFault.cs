using Attribution.Server.Identity.Administration;

namespace Attribution.Server.Identity;

/// <summary>Body of a refusal: what was wrong, for programs and for people.</summary>
internal sealed record AuthFault(string Code, string Message)
{
    /// <summary>There is no such thing, or it is another unit's: the same answer.</summary>
    public static IResult NotFound { get; } = Answer(404, "NOT_FOUND", "There is no such thing here.");

    /// <summary>A refusal with its status.</summary>
    public static IResult Answer(Refusal refusal) => Answer(refusal.Status, refusal.Code, refusal.Message);

    /// <summary>A refusal with its status.</summary>
    public static IResult Answer(int status, string code, string message) => TypedResults.Json(new AuthFault(code, message), statusCode: status);
}
