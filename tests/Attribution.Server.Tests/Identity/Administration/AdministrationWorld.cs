using System.Text.Json;

namespace Attribution.Server.Tests.Identity.Administration;

/// <summary>Asks a running server as the administrator of one of its units.</summary>
internal static class AdministrationWorld
{
    /// <summary>An administrator of PL-CYB who is an analyst too.</summary>
    public const string Administrator = "pl.admin1";

    /// <summary>Adds him; the answer is his token.</summary>
    public static (string Name, string Value) AddAdministrator(this RunningServer server)
    {
        server.Identity.Accounts.Add(Administrator, "PL-CYB", ["administrator", "analyst"], RunningServer.Password);
        return server.Bearer(Administrator);
    }

    /// <summary>The JSON of an answer that must be a success.</summary>
    public static async Task<JsonElement> JsonAsync(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>Sends a change.</summary>
    public static Task<HttpResponseMessage> PatchAsync(this RunningServer server, string path, string json, params (string Name, string Value)[] headers) =>
        server.SendAsync(HttpMethod.Patch, path, RunningServer.Json(json), headers);

    /// <summary>Sends a deletion.</summary>
    public static Task<HttpResponseMessage> DeleteAsync(this RunningServer server, string path, params (string Name, string Value)[] headers) => server.SendAsync(HttpMethod.Delete, path, null, headers);
}
