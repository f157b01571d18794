using Attribution.Domain.Labels;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Common.Writing;

/// <summary>The label of what a caller writes: as he says, else his unit's declared default; never silently open.</summary>
public static class LabelChoice
{
    private static readonly string[] Path = ["input", "handling"];

    /// <summary>The label; on faults they are added to <paramref name="errors"/> and the default is given.</summary>
    public static HandlingLabel Of(HandlingInput? input, Caller caller, List<IUserError> errors)
    {
        if (input is null)
        {
            return caller.DefaultLabel;
        }

        if (input.ReleaseTo is { Count: > 0 } tokens && (tokens.Count > TokenSet.MaxCount || tokens.Any(token => token.Length is 0 or > TokenSet.MaxTokenLength)))
        {
            errors.Add(
                new InvalidInputError(
                    "INVALID_HANDLING", $"At most {TokenSet.MaxCount} audience tokens of 1 to {TokenSet.MaxTokenLength} characters are allowed.", Path));
            return caller.DefaultLabel;
        }

        if (input.ReleaseTo is { Count: > 0 } && !Rights.Has(caller, Right.Share))
        {
            errors.Add(
                new InvalidInputError(
                    FieldRights.NotPermittedCode, $"Your roles do not give the right '{Rights.NameOf(Right.Share)}': leave releaseTo out.", Path));
            return caller.DefaultLabel;
        }

        var label = LabelOf(input, caller);
        errors.AddRange(LabelRules.Faults(label).Select(fault => new InvalidInputError("INVALID_HANDLING", fault, Path)));
        return label;
    }

    private static HandlingLabel LabelOf(HandlingInput input, Caller caller)
    {
        var release = TokenSet.Of(input.ReleaseTo ?? []);
        var namedOnly = input.Tlp == Tlp.Red && release.Any(AudienceToken.IsAccount);
        return new HandlingLabel
        {
            Audience = [new AudienceRule(TokenSet.Of(caller.Unit.Id), release, TokenSet.Empty, namedOnly)],
            Tlp = input.Tlp,
            Pap = input.Pap ?? Pap.Clear,
            Classification = input.Classification ?? Classification.None,
            HandlingCodes = (input.HandlingCodes ?? []).Aggregate(HandlingCodes.None, (codes, code) => codes | (HandlingCodes)(1 << (int)code)),
            ExpiresAt = input.ExpiresAt,
        };
    }
}
