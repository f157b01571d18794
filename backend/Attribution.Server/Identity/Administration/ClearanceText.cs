using Attribution.Domain.Labels;

namespace Attribution.Server.Identity.Administration;

/// <summary>Clearances as the API writes them, such as <c>FOR_OFFICIAL_USE_ONLY</c>.</summary>
internal static class ClearanceText
{
    /// <summary>Every clearance, rising.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Classification>().Select(Of)];

    /// <summary>The text.</summary>
    public static string Of(Classification clearance) => clearance switch
    {
        Classification.None => "NONE",
        Classification.ForOfficialUseOnly => "FOR_OFFICIAL_USE_ONLY",
        Classification.Restricted => "RESTRICTED",
        Classification.Confidential => "CONFIDENTIAL",
        _ => throw new System.Diagnostics.UnreachableException($"Unknown clearance {clearance}."),
    };

    /// <summary>The clearance; null: no such text.</summary>
    public static Classification? Read(string text) => Enumerable.Range(0, All.Count).Where(place => All[place] == text).Select(place => (Classification?)place).FirstOrDefault();
}
