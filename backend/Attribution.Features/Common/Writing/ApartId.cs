using Attribution.Graph.Store;

namespace Attribution.Features.Common.Writing;

/// <summary>
/// The first external id of what a unit writes a second time because its own first record or claim of that id is hidden from the writer: to him the first is not there, and
/// the store keeps first ids unique. It is never shown.
/// </summary>
public static class ApartId
{
    private const string Mark = "@apart:";

    /// <summary>The id that stands for <paramref name="externalId"/> as <paramref name="account"/> writes it.</summary>
    public static string Of(string externalId, string account) => $"{externalId}{Mark}{account}";

    /// <summary>The external ids of a record that readers are shown.</summary>
    public static IEnumerable<string> Shown(RecordHeader header) => header.ExternalIds.Where(id => !id.Contains(Mark, StringComparison.Ordinal));
}
