using Attribution.Domain.Selectors;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Operations;

/// <summary>Reads the selectors of an input; all that are none of their type are told together, each with its path.</summary>
internal static class SelectorReading
{
    /// <summary>The selector; null, with the fault added, where the value is none.</summary>
    public static Selector? Of(SelectorInput input, IReadOnlyList<string> path, List<IUserError> errors)
    {
        if (input.Type is not { } name)
        {
            var found = SelectorDetector.Detect(input.Value);
            if (found.Count == 0)
            {
                errors.Add(new InvalidInputError("SELECTOR_UNKNOWN", "The value has the form of no selector; say its type, or correct it.", [.. path, "value"]));
            }

            return found.Count == 0 ? null : found[0];
        }

        if (!SelectorTypeNames.TryParse(name, out var type))
        {
            errors.Add(new InvalidInputError("SELECTOR_TYPE_UNKNOWN", $"'{Cut(name)}' is no selector type; there are {string.Join(", ", SelectorTypeNames.All.Select(SelectorTypeNames.NameOf))}.", [.. path, "type"]));
            return null;
        }

        if (SelectorNormalizer.TryNormalize(type, input.Value, out var selector, out var rejected))
        {
            return selector;
        }

        errors.Add(new InvalidInputError(rejected.Code, rejected.Message, [.. path, "value"]));
        return null;
    }

    private static string Cut(string name) => name.Length <= 40 ? name : name[..40];
}
