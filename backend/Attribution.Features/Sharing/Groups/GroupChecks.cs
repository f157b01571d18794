using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;

namespace Attribution.Features.Sharing.Groups;

/// <summary>What is wrong with a group as it is asked for: the public directory of units and accounts says who there is.</summary>
public sealed class GroupChecks(KnownUnits units, ListReaders readers)
{
    /// <summary>Most members of one group.</summary>
    public const int MostMembers = 200;

    private const int MaxName = 100;

    /// <summary>The faults of a name.</summary>
    internal static IEnumerable<InvalidInputError> OfName(string? name)
    {
        if (name is not null && name.Trim().Length is 0 or > MaxName)
        {
            yield return new InvalidInputError("INVALID_GROUP", $"A group's name has 1 to {MaxName} characters.", ["input", "name"]);
        }
    }

    /// <summary>The faults of tokens of members.</summary>
    internal IEnumerable<InvalidInputError> OfMembers(IReadOnlyList<string>? tokens, string field)
    {
        if (tokens is { Count: > MostMembers })
        {
            return [new InvalidInputError("INVALID_GROUP", $"A group has at most {MostMembers} members.", ["input", field])];
        }

        return (tokens ?? []).Distinct().Where(token => !IsKnown(token)).Select(token => new InvalidInputError("UNKNOWN_MEMBER", $"There is no '{(token.Length <= 80 ? token : token[..80])}': give unit: or account: with a name of the directory.", ["input", field]));
    }

    private bool IsKnown(string token) => units().Any(unit => AudienceToken.Unit(unit.Id) == token) || readers().Any(reader => AudienceToken.Account(reader.Account) == token);
}
