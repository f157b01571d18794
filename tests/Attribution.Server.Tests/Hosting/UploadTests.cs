using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Hosting;

public sealed class UploadTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Upload_LargerThanOtherBodies_IsKeptForItsAccountAlone()
    {
        byte[] content = [.. Enumerable.Range(0, 3_000_000).Select(number => (byte)number)];
        var body = await server.SendAsync(HttpMethod.Post, "/uploads", new ByteArrayContent(content), server.Bearer()).BodyAsync();
        using var json = JsonDocument.Parse(body);
        var id = json.RootElement.GetProperty("uploadId").GetString() ?? "";
        var uploads = server.Services.GetRequiredService<UploadFolder>();

        Assert.Equal(content, await File.ReadAllBytesAsync(uploads.Find(RunningServer.Account, id) ?? ""));
        Assert.Null(uploads.Find("ro.analyst1", id));
        Assert.Null(uploads.Find(RunningServer.Account, "../../identity.db"));
    }

    [Fact]
    public async Task Save_AboveTheLimit_KeepsNothing()
    {
        UploadFolder uploads = new(server.DataDirectory, IdSource.Random, server.Clock) { Limit = 10 };

        Assert.NotNull(await uploads.SaveAsync("a1", Bytes("1234567890"), CancellationToken.None));
        Assert.Null(await uploads.SaveAsync("a2", Bytes("12345678901"), CancellationToken.None));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(server.DataDirectory, "uploads")), file => Path.GetFileName(file).StartsWith("a2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_NextUpload_DropsThoseOfYesterday()
    {
        UploadFolder uploads = new(server.DataDirectory, IdSource.Random, server.Clock);
        var old = await uploads.SaveAsync("a1", Bytes("old"), CancellationToken.None) ?? "";
        File.SetLastWriteTimeUtc(uploads.Find("a1", old) ?? "", server.Clock.GetUtcNow().UtcDateTime.AddHours(-25));
        await uploads.SaveAsync("a1", Bytes("new"), CancellationToken.None);

        Assert.Null(uploads.Find("a1", old));
    }

    [Fact]
    public void Take_AnImport_IsForOneServerOfTheDirectoryAtATime()
    {
        UploadFolder here = new(server.DataDirectory, IdSource.Random, server.Clock);
        UploadFolder there = new(server.DataDirectory, IdSource.Random, server.Clock);
        ImportId import = new(7);
        using (here.Take(import))
        {
            Assert.Null(there.Take(import));
        }

        using var taken = there.Take(import);
        Assert.NotNull(taken);
        Assert.Null(here.Take(import));
    }

    [Fact]
    public async Task Hold_AnUpload_OutlivesItsDay()
    {
        UploadFolder uploads = new(server.DataDirectory, IdSource.Random, server.Clock);
        var id = await uploads.SaveAsync("a1", Bytes("held"), CancellationToken.None) ?? "";
        uploads.Hold("a1", id);
        File.SetLastWriteTimeUtc(uploads.Find("a1", id) ?? "", server.Clock.GetUtcNow().UtcDateTime.AddHours(-25));
        await uploads.SaveAsync("a1", Bytes("new"), CancellationToken.None);

        Assert.Equal(SHA256.HashData("held"u8), uploads.HashOf("a1", id));
        uploads.LetGo("a1", id);
        Assert.NotNull(uploads.Open("a1", id));
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
