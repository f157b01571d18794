using System.Net;
using System.Text.Json;
using Attribution.Server.Hosting;
using Attribution.Server.Identity.Oidc;

namespace Attribution.Server.Tests.Identity.Oidc;

/// <summary>The browser's sign-in, step by step, against a real provider.</summary>
public sealed class OidcSignInTests(OidcWorld world) : IClassFixture<OidcWorld>
{
    [Fact]
    public async Task SignIn_ByTheProvider_OpensASessionOfTheServerAndComesBackToThePath()
    {
        Dictionary<string, string> cookies = [];
        var (last, location) = await FollowAsync($"{world.Address}/auth/oidc?returnUrl=%2Fentities", cookies);
        Assert.Equal((HttpStatusCode.Redirect, "/entities"), (last, location));
        using var session = JsonDocument.Parse(await GetAsync($"{world.Address}/auth/session", cookies));
        Assert.Equal(OidcAccounts.NameOf(new TokenIdentity("tenant-pl", "anna-1", [], false)), session.RootElement.GetProperty("account").GetString());
        Assert.Contains("attribution", cookies.Keys);
    }

    [Fact]
    public async Task SignIn_WithAStateOfNobodyOrAnIssuerOfAnother_IsRefused()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await FollowAsync($"{world.Address}{OidcSignIn.CallbackPath}?code=x&state=y", [])).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await FollowAsync($"{world.Address}{OidcSignIn.CallbackPath}?code=x&state=y&iss=https%3A%2F%2Felsewhere.example", [])).Status);
    }

    [Fact]
    public async Task SignIn_AnswerOfOneBrowserInAnother_IsRefused()
    {
        Dictionary<string, string> mine = [];
        var callback = await UntilCallbackAsync($"{world.Address}/auth/oidc", mine);
        Assert.Equal(HttpStatusCode.Unauthorized, (await FollowAsync(callback, [])).Status);
    }

    [Theory]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("/entities?a=1", "/entities?a=1")]
    [InlineData(null, "/")]
    public void A47_ReturnUrl_OfAnotherSite_IsTheStartPage(string? given, string expected) => Assert.Equal(expected, OidcHosting.LocalPath(given));

    [Fact]
    public async Task SignIn_ByPassword_IsNotThere()
    {
        using StringContent content = new("""{"account":"a","password":"b"}""", System.Text.Encoding.UTF8, "application/json");
        content.Headers.Add(CrossSiteGuard.Header, "1");
        using var answer = await world.Http.PostAsync(new Uri($"{world.Address}/auth/login"), content);
        Assert.NotEqual(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("""{"password":false,"provider":"/auth/oidc"}""", await GetAsync($"{world.Address}/auth/ways", []));
    }

    private async Task<string> UntilCallbackAsync(string url, Dictionary<string, string> cookies)
    {
        while (!url.Contains(OidcSignIn.CallbackPath + "?", StringComparison.Ordinal) || url.StartsWith(world.Issuer, StringComparison.Ordinal))
        {
            url = (await StepAsync(url, cookies)).Location ?? throw new InvalidOperationException($"{url} leads nowhere.");
        }

        return url;
    }

    // The last answer before the server's own pages, or the first that is no redirection.
    private async Task<(HttpStatusCode Status, string? Location)> FollowAsync(string url, Dictionary<string, string> cookies)
    {
        for (var step = 0; step < 12; step++)
        {
            var isCallback = url.StartsWith(world.Address + OidcSignIn.CallbackPath, StringComparison.Ordinal);
            var (status, location) = await StepAsync(url, cookies);
            if (location is null || isCallback)
            {
                return (status, location?.Replace(world.Address, "", StringComparison.Ordinal));
            }

            url = location;
        }

        throw new InvalidOperationException("The sign-in goes round.");
    }

    private async Task<(HttpStatusCode Status, string? Location)> StepAsync(string url, Dictionary<string, string> cookies)
    {
        using var answer = await SendAsync(url, cookies);
        return (answer.StatusCode, answer.Headers.Location is { } location ? new Uri(new Uri(url), location).AbsoluteUri : null);
    }

    private async Task<string> GetAsync(string url, Dictionary<string, string> cookies)
    {
        using var answer = await SendAsync(url, cookies);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string url, Dictionary<string, string> cookies)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        var answer = await world.Http.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            // Paths are not looked at: no two cookies of the two servers have one name.
            var (name, value) = (cookie[..cookie.IndexOf('=', StringComparison.Ordinal)], cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(';')[0]);
            if (value.Length == 0)
            {
                cookies.Remove(name);
            }
            else
            {
                cookies[name] = value;
            }
        }

        return answer;
    }
}
