using System.Text.Json;

namespace Attribution.Architecture.Tests.House;

/// <summary>One finding of the compiler or an analyzer.</summary>
internal sealed record Diagnostic(string Rule, string Level, string File, int Line)
{
    /// <summary>The findings of a SARIF 2.1 log (§3.27), in order.</summary>
    public static IEnumerable<Diagnostic> FromSarif(JsonElement log) =>
        from run in log.GetProperty("runs").EnumerateArray()
        from result in run.GetProperty("results").EnumerateArray()
        from location in result.GetProperty("locations").EnumerateArray()
        let place = location.GetProperty("physicalLocation")
        select new Diagnostic(
            result.GetProperty("ruleId").GetString() ?? "",
            result.GetProperty("level").GetString() ?? "",
            Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString() ?? ""),
            place.GetProperty("region").GetProperty("startLine").GetInt32());
}
