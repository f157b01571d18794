using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Sharing.Releases;

/// <summary>What somebody wants to release: the items found, the audience read, and what is wrong with either.</summary>
internal sealed record ReleaseDraft(IReadOnlyList<ReleaseItem> Items, TokenSet Tokens, IReadOnlyList<IUserError> Errors)
{
    /// <summary>Most ids given.</summary>
    public const int MaxIds = 200;

    /// <summary>Most items behind them.</summary>
    public const int MaxItems = 500;

    private const int MaxTokens = 50;

    /// <summary>Reads ids and tokens; all faults together.</summary>
    public static async Task<ReleaseDraft> ReadAsync(GraphReading reading, ReleaseItems items, IReadOnlyList<string> ids, IReadOnlyList<string> releaseTo, CancellationToken cancellationToken)
    {
        List<IUserError> errors = [.. Faults(ids, releaseTo)];
        List<ReleaseItem> found = [];
        for (var index = 0; errors.Count == 0 && index < ids.Count; index++)
        {
            var behind = await items.FindAsync(reading, ids[index], cancellationToken);
            found.AddRange(behind);
            if (behind.Count == 0)
            {
                errors.Add(new NotFoundError("There is nothing with this id.", ["input", "ids", index.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
            }
        }

        ReleaseItem[] distinct = [.. found.DistinctBy(item => item.Id)];
        if (distinct.Length > MaxItems)
        {
            errors.Add(new InvalidInputError("INVALID_RELEASE", $"At most {MaxItems} records and claims are released at once.", ["input", "ids"]));
        }

        return new ReleaseDraft(distinct, errors.Count == 0 ? TokenSet.Of(releaseTo) : TokenSet.Empty, errors);
    }

    private static IEnumerable<InvalidInputError> Faults(IReadOnlyList<string> ids, IReadOnlyList<string> releaseTo)
    {
        if (ids.Count is 0 or > MaxIds)
        {
            yield return new InvalidInputError("INVALID_RELEASE", $"A release is of 1 to {MaxIds} things.", ["input", "ids"]);
        }

        if (releaseTo.Count is 0 or > MaxTokens || releaseTo.Any(token => !AudienceToken.IsValid(token)))
        {
            yield return new InvalidInputError("INVALID_RELEASE", $"A release is to 1 to {MaxTokens} audience tokens: account:, unit:, country:, region:, group:, operation: with a name, or everyone.", ["input", "releaseTo"]);
        }
    }
}
