using Attribution.Graph.Store;

namespace Attribution.Features.Attributions.Gathering;

/// <summary>The reports that a claim rests on: its stated cluster, else the addresses it cites, else its source as a whole.</summary>
internal static class ReportKeys
{
    private const int MostCitations = 50;

    /// <summary>Keys of the reports, at least one.</summary>
    public static IReadOnlyList<string> Of(ClaimVersion claim)
    {
        if (claim.Content.ProvenanceCluster is { Length: > 0 } cluster)
        {
            return [$"cluster {cluster}"];
        }

        string[] cited = [.. claim.Content.Citations.Take(MostCitations).Select(citation => citation.Url).OfType<string>().Select(AddressOf).Where(address => address.Length > 0).Distinct(StringComparer.Ordinal)];
        return cited.Length > 0 ? cited : [$"source {claim.Header.Source}"];
    }

    /// <summary>Whether a key names a report rather than a whole source: only such a one can be held out.</summary>
    public static bool IsReport(string key) => !key.StartsWith("source ", StringComparison.Ordinal);

    /// <summary>Host and path of an address, as references of alias records have it.</summary>
    public static string AddressOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = (scheme >= 0 ? url[(scheme + 3)..] : url).TrimEnd('/');
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var host = (slash < 0 ? rest : rest[..slash]).ToLowerInvariant();
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + (slash < 0 ? "" : rest[slash..]);
    }
}
