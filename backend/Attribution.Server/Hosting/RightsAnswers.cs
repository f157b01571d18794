using Attribution.Features.Common;

namespace Attribution.Server.Hosting;

/// <summary>What endpoints answer those whose roles do not give the right that they need.</summary>
internal static class RightsAnswers
{
    /// <summary>403 with the code NOT_PERMITTED; null: the caller has the right.</summary>
    public static IResult? Refusal(Caller caller, Right right) => Rights.Has(caller, right)
        ? null
        : TypedResults.Json(new { code = "NOT_PERMITTED", message = $"Your roles do not give the right to {right.ToString().ToLowerInvariant()}." }, statusCode: 403);
}
