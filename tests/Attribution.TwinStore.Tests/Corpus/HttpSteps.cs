using System.Text.Json.Nodes;
using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>Everything else that the server answers over HTTP: exports, sign-in, tokens, health, refusals.</summary>
internal static class HttpSteps
{
    /// <summary>Endpoints, as method and route, that the steps below ask. An endpoint of the server that is not here fails a test.</summary>
    public static readonly IReadOnlyList<string> Endpoints =
    [
        "GET /health/live", "GET /health/ready", "POST /auth/login", "POST /auth/logout", "GET /auth/session", "PUT /auth/session/purpose", "GET /auth/purposes", "GET /auth/ways", "GET /auth/tokens", "POST /auth/tokens", "DELETE /auth/tokens/{id}", "GET /auth/sessions", "DELETE /auth/sessions/{id}", "POST /auth/password",
        "GET /admin/accounts", "POST /admin/accounts", "PATCH /admin/accounts/{name}", "POST /admin/accounts/{name}/password", "GET /admin/accounts/{name}/sessions", "DELETE /admin/accounts/{name}/sessions/{id}",
        "GET /admin/accounts/{name}/tokens", "POST /admin/accounts/{name}/tokens", "DELETE /admin/accounts/{name}/tokens/{id}", "GET /admin/roles", "GET /admin/units", "PATCH /admin/units/{id}",
        "POST /uploads", "POST /exports", "GET /reports/{id}", "GET /reports/operations/{id}",
        "* /graphql",
    ];

    /// <summary>Steps that only read.</summary>
    public static IEnumerable<Step> Read(ValuePool pool, PlanDice dice, string name)
    {
        foreach (var format in (string[])["stix", "csv", "stix", "nonsense"])
        {
            yield return Export(name, format, [.. Enumerable.Range(0, 12).Select(_ => dice.Pick(pool.Ids))], []);
        }

        yield return Export(name + " all", "stix", [.. pool.Ids], []);
        yield return Export(name + " all", "csv", [.. pool.Ids], []);
        yield return Export(name + " some", "stix", [.. pool.Ids], [.. pool.Ids.Where(id => id.StartsWith("relationship:", StringComparison.Ordinal)).Where(_ => dice.Chance(50))]);
        yield return new Step($"{name} search by GET", HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString($$"""{ search(text: "{{dice.Pick(PlanWords.First)}}") { totalCount nodes { matchedText } } }""")}", null);
        yield return new Step($"{name} misspelt field", HttpMethod.Post, "/graphql", """{"query":"{ serch(text: \"a\") { totalCount } }"}""");
        yield return new Step($"{name} introspection", HttpMethod.Post, "/graphql", """{"query":"{ __schema { types { name fields { name args { name } } } } }"}""");
        yield return new Step($"{name} broken body", HttpMethod.Post, "/graphql", "{");
        yield return new Step($"{name} other method", HttpMethod.Put, "/graphql", "{}");
        yield return new Step($"{name} live", HttpMethod.Get, "/health/live", null) { IsSigned = false };
        yield return new Step($"{name} ready", HttpMethod.Get, "/health/ready", null) { IsSigned = false };
        yield return new Step($"{name} session", HttpMethod.Get, "/auth/session", null);
        yield return new Step($"{name} purposes", HttpMethod.Get, "/auth/purposes", null);
        yield return new Step($"{name} ways", HttpMethod.Get, "/auth/ways", null) { IsSigned = false };
        yield return new Step($"{name} purpose of a token", HttpMethod.Put, "/auth/session/purpose", """{"purpose":"rpd-information"}""");
        yield return new Step($"{name} tokens", HttpMethod.Get, "/auth/tokens", null);
        yield return new Step($"{name} sessions", HttpMethod.Get, "/auth/sessions", null);
        foreach (var path in (string[])["accounts", "accounts/pl.clerk1/sessions", "accounts/adm.admin1/tokens", "accounts/pl.clerk1/tokens", "roles", "units"])
        {
            yield return new Step($"{name} {path}", HttpMethod.Get, "/admin/" + path, null);
        }

        yield return new Step($"{name} unsigned", HttpMethod.Post, "/graphql", """{"query":"{ me { account } }"}""") { IsSigned = false };
        yield return new Step($"{name} report", HttpMethod.Get, $"/reports/{Uri.EscapeDataString(dice.Pick(pool.Ids))}?form={(dice.Chance(50) ? "court" : "analysis")}", null);
        yield return new Step($"{name} operation", HttpMethod.Get, $"/reports/operations/{Uri.EscapeDataString(dice.Pick(pool.Ids))}?use={(dice.Chance(50) ? "court" : "onward")}", null);
        yield return new Step($"{name} unknown path", HttpMethod.Get, $"/exports/{dice.Pick(pool.Ids)}", null);
    }

    /// <summary>Steps that change what the account keeps.</summary>
    public static IEnumerable<Step> Write(ValuePool pool, PlanDice dice, string name)
    {
        yield return new Step($"{name} upload", HttpMethod.Post, "/uploads", Uploads.Bundle(pool, dice)) { ContentType = "application/octet-stream" };
        yield return new Step($"{name} bad token", HttpMethod.Post, "/auth/tokens", """{"name":"","expiresInDays":1}""");
        yield return new Step($"{name} no token", HttpMethod.Delete, "/auth/tokens/nothing", null);
        yield return new Step($"{name} no session", HttpMethod.Delete, "/auth/sessions/nothing", null);
        yield return new Step($"{name} password", HttpMethod.Post, "/auth/password", """{"current":"wrong","next":"battery staple 7"}""");
        yield return new Step($"{name} account", HttpMethod.Post, "/admin/accounts", """{"name":"adm.feed1","roles":["analyst"],"service":true}""");
        yield return new Step($"{name} account above", HttpMethod.Post, "/admin/accounts", """{"name":"adm.above1","roles":["supervisor"]}""");
        yield return new Step($"{name} account changed", HttpMethod.Patch, "/admin/accounts/adm.feed1", """{"disabled":true}""");
        yield return new Step($"{name} foreign account", HttpMethod.Patch, "/admin/accounts/pl.clerk1", """{"disabled":true}""");
        yield return new Step($"{name} foreign password", HttpMethod.Post, "/admin/accounts/pl.clerk1/password", "{}");
        yield return new Step($"{name} foreign session", HttpMethod.Delete, "/admin/accounts/pl.clerk1/sessions/nothing", null);
        yield return new Step($"{name} foreign token", HttpMethod.Post, "/admin/accounts/pl.clerk1/tokens", """{"name":"mine","expiresInDays":1}""");
        yield return new Step($"{name} no foreign token", HttpMethod.Delete, "/admin/accounts/pl.clerk1/tokens/nothing", null);
        yield return new Step($"{name} unit", HttpMethod.Patch, "/admin/units/PL-CYB", """{"name":"Unit PL-CYB"}""");
        yield return new Step($"{name} bad login", HttpMethod.Post, "/auth/login", """{"account":"nobody","password":"wrong"}""") { IsSigned = false };
        yield return new Step($"{name} logout", HttpMethod.Post, "/auth/logout", null);
    }

    private static Step Export(string name, string format, string[] ids, string[] relationshipIds)
    {
        JsonObject order = new() { ["format"] = format, ["ids"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) };
        if (relationshipIds.Length > 0)
        {
            order["relationshipIds"] = new JsonArray([.. relationshipIds.Select(id => (JsonNode)id)]);
        }

        return new Step($"{name} export {format}", HttpMethod.Post, "/exports", order.ToJsonString());
    }
}
