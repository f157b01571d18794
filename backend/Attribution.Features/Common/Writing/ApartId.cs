using System.Globalization;
using Attribution.Graph.Store;

namespace Attribution.Features.Common.Writing;

/// <summary>
/// The first external id of what a unit writes once more because its own record, claim or source of that id is hidden from the writer: to him that is not there, and the
/// store keeps first ids unique. What an account wrote apart may itself be hidden from it later, and so on: each time is a level, level 0 the id as it is. It is never shown.
/// </summary>
public static class ApartId
{
    private const string Mark = "@apart:";

    /// <summary>The id that stands for <paramref name="externalId"/>, given at any level, as <paramref name="account"/> writes it at this level.</summary>
    public static string Of(string externalId, string account, int level) =>
        level == 0 ? Plain(externalId) : string.Create(CultureInfo.InvariantCulture, $"{Plain(externalId)}{Mark}{level}:{account}");

    /// <summary>The external ids of a record at a level: what stands for its first id, then all that it has.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> externalIds, string account, int level)
    {
        string[] own = [.. externalIds.Where(id => !IsApart(id))];
        return level == 0 ? own : [Of(own[0], account, level), .. own];
    }

    /// <summary>The id itself.</summary>
    public static string Plain(string externalId) => externalId.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var place ? externalId[..place] : externalId;

    /// <summary>The external ids of a record that readers are shown.</summary>
    public static IEnumerable<string> Shown(RecordHeader header) => header.ExternalIds.Where(id => !IsApart(id));

    private static bool IsApart(string externalId) => externalId.Contains(Mark, StringComparison.Ordinal);
}
