using System.Net.Http.Headers;

namespace Attribution.Server.Tests.GraphQL;

/// <summary>An event stream of the server; gives the data of each event <c>next</c>.</summary>
internal sealed class EventStreamReader(HttpClient client, HttpResponseMessage answer, StreamReader lines) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<EventStreamReader> OpenAsync(Uri server, string query, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(server, "/graphql")) { Content = RunningServer.Json($$"""{"query":"{{query}}"}""") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        HttpClient client = new(new SocketsHttpHandler { UseCookies = false });
        var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).WaitAsync(Patience);
        return new EventStreamReader(client, answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next response; null at the end of the stream.</summary>
    public async Task<string?> NextAsync()
    {
        while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        return null;
    }

    public void Dispose()
    {
        lines.Dispose();
        answer.Dispose();
        client.Dispose();
    }
}
