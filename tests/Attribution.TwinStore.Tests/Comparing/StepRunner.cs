using System.Text.Json;
using System.Text.Json.Nodes;
using Attribution.TwinStore.Tests.Corpus;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>Asks one world, and pages on by the cursors that it gives.</summary>
internal sealed class StepRunner(TwinWorld world, string account)
{
    private const int MostPages = 4;

    public AnswerMask Mask { get; } = new();

    /// <summary>Requests sent.</summary>
    public int Sent { get; private set; }

    /// <summary>The answers to a step, page after page, cursors masked.</summary>
    public async Task<string> RunAsync(Step step)
    {
        var body = step.Body;
        if (step.Upload is { } upload && body?.Contains(Step.UploadMark, StringComparison.Ordinal) == true)
        {
            var made = await SendAsync(step, step.Name + " upload", "/uploads", upload, "application/octet-stream");
            body = body.Replace(Step.UploadMark, JsonNode.Parse(made.Body)?["uploadId"]?.GetValue<string>() ?? "", StringComparison.Ordinal);
        }

        List<string> pages = [];
        for (var page = 0; page < MostPages && (body is not null || page == 0); page++)
        {
            var reply = await SendAsync(step, $"{step.Name} {page}", step.Path, body, step.ContentType);
            pages.Add(Mask.Of(reply.ToString()));
            body = step.Connection is { } path && body is not null ? NextPage(body, reply.Body, path) : null;
            if (body is null)
            {
                break;
            }
        }

        return string.Join("\n---\n", pages);
    }

    private async Task<Reply> SendAsync(Step step, string name, string path, string? body, string contentType)
    {
        Sent++;
        return await world.SendAsync(step.IsSigned ? account : null, name, path == step.Path ? step.Method : HttpMethod.Post, path, body, contentType, step.Accept);
    }

    private static string? NextPage(string body, string reply, IReadOnlyList<string> path)
    {
        if (JsonNode.Parse(reply)?["data"] is not { } found)
        {
            return null;
        }

        foreach (var name in path)
        {
            if (found[name] is not { } inner)
            {
                return null;
            }

            found = inner;
        }

        var request = JsonNode.Parse(body)?.AsObject() ?? throw new JsonException("The request is no object.");
        var backwards = request["query"]?.GetValue<string>().Contains("$before", StringComparison.Ordinal) ?? false;
        var more = found["pageInfo"]?[backwards ? "hasPreviousPage" : "hasNextPage"]?.GetValue<bool>() ?? false;
        var cursor = found["pageInfo"]?[backwards ? "startCursor" : "endCursor"]?.GetValue<string>();
        if (!more || cursor is null || request["variables"] is not JsonObject variables)
        {
            return null;
        }

        variables[backwards ? "before" : "after"] = cursor;
        return request.ToJsonString();
    }
}
