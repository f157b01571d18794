using Attribution.Domain.Labels;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.Keeping;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations.Contacts;

/// <summary>
/// Keeps the contact of the caller's unit around the clock. Permission: the right to administer, for the own unit. Effect: its first or next version, which every signed-in reader
/// sees. As <see cref="KeptSteps"/>; refusals of its own: INVALID_CONTACT and what the grammars of phone numbers and e-mail addresses say. Audit entry: KEEP_DUTY_CONTACT.
/// </summary>
public sealed class KeepDutyContact(KeptSteps steps, Caller caller)
{
    private const int MaxText = 200;
    private const int MaxLanguages = 20;

    /// <summary>Keeps it; the answer is the contact or why not.</summary>
    public Task<MutationResult<DutyContactNode>> RunAsync(KeepDutyContactInput input, CancellationToken cancellationToken)
    {
        NextStep step = new("KEEP_DUTY_CONTACT", input, input.IdempotencyKey, DutyContactNode.Kept.IdOf(DutyContactNode.IdOf(caller.Unit.Id)), input.ExpectedVersion) { Right = Right.Administer };
        return steps.KeepAsync(DutyContactNode.Thing, step, errors =>
        {
            errors.AddRange(Faults(input));
            var phone = Normal(SelectorType.PhoneNumber, input.Phone, "phone", errors);
            var email = input.Email is null ? null : Normal(SelectorType.EmailAddress, input.Email, "email", errors);
            DutyContactDocument document = new()
            {
                Name = input.Name.Trim(), Phone = phone ?? "", Email = email, Hours = input.Hours.Trim(), TimeZone = input.TimeZone, Languages = [.. input.Languages.Distinct()], KeptBy = caller.Account,
            };
            return (document, HandlingLabel.Public(caller.Unit.Id));
        }, cancellationToken);
    }

    private static IEnumerable<InvalidInputError> Faults(KeepDutyContactInput input)
    {
        foreach (var (field, text) in new[] { ("name", input.Name), ("hours", input.Hours) })
        {
            if (text.Trim().Length is 0 or > MaxText || text.Any(char.IsControl))
            {
                yield return Fault(field, $"1 to {MaxText} characters of one line are allowed.");
            }
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(input.TimeZone, out var zone) || !zone.HasIanaId)
        {
            yield return Fault("timeZone", "A time zone is an IANA id, such as Europe/Warsaw.");
        }

        if (input.Languages.Count is 0 or > MaxLanguages || !input.Languages.All(code => code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower)))
        {
            yield return Fault("languages", $"1 to {MaxLanguages} ISO 639 codes are allowed, such as en.");
        }
    }

    private static string? Normal(SelectorType type, string value, string field, List<IUserError> errors)
    {
        if (SelectorNormalizer.TryNormalize(type, value, out var selector, out var rejected))
        {
            return selector.Value;
        }

        errors.Add(new InvalidInputError(rejected.Code, rejected.Message, ["input", field]));
        return null;
    }

    private static InvalidInputError Fault(string field, string message) => new("INVALID_CONTACT", message, ["input", field]);
}
