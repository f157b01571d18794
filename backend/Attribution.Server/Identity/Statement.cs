using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types.Mutations;
using Attribution.Server.Identity.Administration;

namespace Attribution.Server.Identity;

/// <summary>What somebody says he reads for: a purpose of the list, and with it a case of his unit and why, or neither. Nothing of it: what was said is taken back.</summary>
/// <param name="Purpose">Token of a <see cref="ReadingPurpose"/>.</param>
/// <param name="CaseId">An open case of the unit, by any of its ids.</param>
/// <param name="Justification">Why, 1 to 2,000 characters.</param>
internal sealed record Statement(string? Purpose, string? CaseId = null, string? Justification = null)
{
    /// <summary>What is kept of it, or why it is refused: UNKNOWN_PURPOSE, INVALID_STATEMENT, NOT_FOUND, CASE_NOT_ACTIVE, and what reading the case refuses.</summary>
    internal async Task<(StatedFor Kept, Refusal? Refusal)> JudgeAsync(FindOccasion find)
    {
        if (Purpose is not null && !ReadingPurpose.IsKnown(Purpose))
        {
            return Refused(400, "UNKNOWN_PURPOSE", "Allowed are the purposes that GET /auth/purposes lists.");
        }

        if (CaseId is null && Justification is null)
        {
            return (new StatedFor(Purpose, null), null);
        }

        if (Purpose is null || CaseId is null || Justification?.Trim().Length is null or 0 or > ReadingOccasion.MaxJustification)
        {
            return Refused(400, "INVALID_STATEMENT", $"A case goes with a purpose and a justification of 1 to {ReadingOccasion.MaxJustification} characters.");
        }

        try
        {
            return await find(CaseId, Justification.Trim()).ConfigureAwait(false) switch
            {
                (ReadingOccasion occasion, _) => (new StatedFor(Purpose, occasion), null),
                (_, { } fault) => Refused(fault.Code == "NOT_FOUND" ? 404 : 409, fault.Code, fault.Message),
                _ => throw new System.Diagnostics.UnreachableException("A case is found or not."),
            };
        }
        catch (GraphQLException refused)
        {
            return Refused(refused.Error.Code == FieldRights.NotPermittedCode ? 403 : 503, refused.Error.Code ?? "", refused.Message);
        }
    }

    private static (StatedFor Kept, Refusal? Refusal) Refused(int status, string code, string message) => (StatedFor.Nothing, new Refusal(status, code, message));
}

/// <summary>Finds a case that somebody reads for; else why it is refused.</summary>
internal delegate Task<(ReadingOccasion? Occasion, IUserError? Fault)> FindOccasion(string caseId, string justification);
