namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>The tables of the house, as the architecture states them. Rooms that are not built yet have their rows already.</summary>
internal static class Tables
{
    private static readonly string[] ProjectNames =
        ["Domain", "GraphQL", "GraphQL.AspNetCore", "Bolt", "Graph", "Graph.Sqlite", "Graph.Neo4j", "Ledger", "Features", "Server"];

    private static readonly string[] SliceNames =
        ["Common", "Entities", "Evidence", "Actors", "Infrastructure", "Cases", "Attributions", "Operations", "Sharing", "Interop", "Audit", "Desk"];

    /// <summary>Projects of the backend.</summary>
    public static DependencyTable Projects { get; } = new(ProjectNames,
    [
        .. Each("GraphQL.AspNetCore", "GraphQL"),
        .. Each("Graph", "Domain"),
        .. Each("Ledger", "Domain"),
        .. Each("Graph.Sqlite", "Graph"),
        .. Each("Graph.Neo4j", "Graph", "Bolt"),
        .. Each("Features", "Domain", "Graph", "Ledger", "GraphQL"),
        new(["Server"], ProjectNames),
    ]);

    /// <summary>Projects that use nothing but the base library.</summary>
    public static IReadOnlyList<string> BaseLibraryOnly { get; } = ["Domain", "GraphQL", "Bolt"];

    /// <summary>Slices of Attribution.Features.</summary>
    public static DependencyTable Slices { get; } = new(SliceNames,
    [
        new(SliceNames, ["Common"]),
        new(SliceNames[2..], ["Entities"]),
        .. Each("Actors", "Evidence"),
        .. Each("Infrastructure", "Evidence"),
        .. Each("Cases", "Evidence", "Actors", "Infrastructure"),
        .. Each("Attributions", "Evidence", "Actors", "Infrastructure"),
        .. Each("Operations", "Actors"),
        new(["Sharing"], SliceNames[2..8]),
        new(["Interop"], SliceNames[..10]),
        new(["Desk"], ["Cases", "Attributions", "Operations"]),
    ]);

    /// <summary>Folders of frontend/src. ui draws what the schema and the chart define (decision 0007); testing is for tests alone; live hears changes (decision 0014); i18n holds the messages; time, map and table are views over the chart's selection.</summary>
    public static DependencyTable Explorer { get; } = new(
        ["app", "features", "live", "graph", "api", "ui", "lib", "i18n", "time", "map", "table", "testing"],
    [
        .. Each("app", "features"),
        .. Each("features", "graph", "api", "ui", "lib"),
        new(["app", "features"], ["live"]),
        new(["live"], ["api"]),
        new(["app", "features"], ["time", "map", "table"]),
        new(["time", "map", "table"], ["graph"]),
        new(["time", "map", "table"], ["ui", "lib"]),
        new(["ui"], ["api", "graph"]),
        new(["features", "ui"], ["testing"]),
        new(["testing"], ["i18n"]),
        new(["api", "ui", "i18n"], ["lib"]),
        new(["app", "features", "graph", "ui", "time", "map", "table"], ["i18n"]),
    ]);

    private static IEnumerable<Permission> Each(string from, params string[] to) => to.Select(name => new Permission([from], [name]));
}
