using System.Security.Cryptography;
using System.Text;

namespace Attribution.Server.Tests.Hosting;

public sealed class PersistedOperationsTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Document = "query Kinds($kind: Kind!) { entities(where: { kind: { eq: $kind } }) { totalCount } }\n";

    [Fact]
    public async Task Post_IdOfAFile_RunsItWithItsVariables()
    {
        var hash = Write(Document, HashOf(Document));

        var answer = await server.PostAsync("/graphql", $$$"""{"documentId":"sha256:{{{hash}}}","variables":{"kind":"MALWARE"}}""", server.Bearer()).BodyAsync();

        Assert.StartsWith("""{"data":{"entities":{"totalCount":0}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_IdOfAMutation_IsRefused()
    {
        const string Mutation = "mutation { withdrawClaim(input: { id: \"a\", expectedVersion: 1, idempotencyKey: \"c\" }) { result { id } } }";
        var hash = Write(Mutation, HashOf(Mutation));

        Assert.Equal(405, (await server.GetAsync($"/graphql?documentId=sha256:{hash}", server.Bearer()).OutcomeAsync()).Status);
    }

    [Theory]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000", 400, "DOCUMENT_NOT_FOUND")]
    [InlineData("sha256:1111111111111111111111111111111111111111111111111111111111111111", 400, "DOCUMENT_NOT_FOUND")]
    [InlineData("x-../../attribution", 400, "DOCUMENT_NOT_FOUND")]
    [InlineData("sha256:../../../../../../../../../../../../../../../../../../../../../a", 400, "MALFORMED_REQUEST")]
    public async Task Post_IdOfNoDocument_IsRefused(string id, int status, string code)
    {
        Write(Document, new string('1', 64)); // whose text is another than its name says

        using var answer = await server.PostAsync("/graphql", $$"""{"documentId":"{{id}}"}""", server.Bearer(), ("Accept", "application/graphql-response+json"));

        Assert.Equal((status, true), ((int)answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains(code, StringComparison.Ordinal)));
    }

    private string Write(string document, string hash)
    {
        var folder = Directory.CreateDirectory(Path.Combine(server.DataDirectory, "operations")).FullName;
        File.WriteAllText(Path.Combine(folder, hash + ".graphql"), document);
        return hash;
    }

    private static string HashOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
}
