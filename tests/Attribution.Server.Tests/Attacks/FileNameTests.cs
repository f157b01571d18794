using System.Text.Json;

namespace Attribution.Server.Tests.Attacks;

public sealed class FileNameTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("../../identity.db")]
    [InlineData("CON")]
    [InlineData("a\\u0000b.json")]
    [InlineData("<script>alert(1)</script>.svg")]
    public async Task A21_NameOfAnImportedFile_NamesNothingOnDisk(string name)
    {
        var bearer = server.Bearer();
        using var upload = JsonDocument.Parse(await server.SendAsync(HttpMethod.Post, "/uploads", new StringContent("{}"), bearer, ("Content-Disposition", $"attachment; filename=\"{name}\"")).BodyAsync());
        var id = upload.RootElement.GetProperty("uploadId").GetString() ?? "";
        var before = Files();
        var answer = await server.PostAsync("/graphql", $$$"""
            {"query":"mutation($input: ImportFileInput!) { importFile(input: $input) { result { fileName } } }",
             "variables":{"input":{"uploadId":"{{{id}}}","fileName":"{{{name}}}","idempotencyKey":"{{{id}}}"} } }
            """, bearer).BodyAsync();
        Assert.Contains("\"fileName\":", answer, StringComparison.Ordinal);
        Assert.Equal(before, Files());
        Assert.All(Uploads(), file => Assert.Matches("^([a-z0-9.]+\\.[0-9a-f]{32}\\.[0-9a-f]{64}|[0-9a-f]{32})$", file));
    }

    [Fact]
    public async Task A21_Export_IsAnAttachmentThatNoBrowserSniffs()
    {
        using var answer = await server.PostAsync("/exports", """{"format":"csv","ids":["nothing"]}""", server.Bearer());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    // The write-ahead logs of the stores come and go, and each import at work leaves an empty file named by its id.
    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(server.DataDirectory, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(file)) != "at-work")
            .Order(StringComparer.Ordinal),
    ];

    private IEnumerable<string?> Uploads() => Directory.EnumerateFiles(Path.Combine(server.DataDirectory, "uploads"), "*", SearchOption.AllDirectories).Select(Path.GetFileName);
}
