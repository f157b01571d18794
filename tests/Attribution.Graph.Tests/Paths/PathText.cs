using Attribution.Graph.Paths;

namespace Attribution.Graph.Tests.Paths;

/// <summary>Paths as text, to be compared.</summary>
internal static class PathText
{
    /// <summary>One path.</summary>
    public static string Of(GraphPath path) =>
        $"{string.Join(' ', path.Leads)} by {string.Join(' ', path.Relationships.Select(row => $"{row.FromLead}-{row.TypeCode}->{row.ToLead}"))} weakest {path.WeakestConfidence}";
}
