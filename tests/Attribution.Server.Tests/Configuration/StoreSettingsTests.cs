using Attribution.Graph.Neo4j;
using Attribution.Server.Configuration;
using Microsoft.Extensions.Configuration;

namespace Attribution.Server.Tests.Configuration;

public sealed class StoreSettingsTests : IDisposable
{
    private const string Uri = "neo4j+s://graph.example:7688";

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Read_NothingSet_IsTheEmbeddedStore() => Assert.Equal(StoreSettings.Embedded, Read().Settings);

    [Fact]
    public void Read_EverythingOfNeo4j_IsTaken()
    {
        File.WriteAllText(file, "secret word\r\n");
        var expected = new Neo4jStoreOptions
        {
            Uri = new Uri(Uri), User = "attribution", Password = "secret word", Database = "graph", MaxConnections = 20, StatementTimeout = TimeSpan.FromSeconds(30),
        };
        Assert.Equal(
            new StoreSettings(StoreKind.Neo4j, expected),
            Read(
                ("Graph:Store", "neo4j"), ("Graph:Neo4j:Uri", Uri), ("Graph:Neo4j:User", "attribution"), ("Graph:Neo4j:PasswordFile", file), ("Graph:Neo4j:Database", "graph"),
                ("Graph:Neo4j:MaxConnections", "20"), ("Graph:Neo4j:StatementTimeoutSeconds", "30")).Settings);
    }

    [Fact]
    public void Read_NeedfulOfNeo4jAlone_TakesTheDefaults() => Assert.Equal(
        new StoreSettings(StoreKind.Neo4j, new Neo4jStoreOptions { Uri = new Uri(Uri), User = "neo4j", Password = "p" }),
        Read(("Graph:Store", "Neo4j"), ("Graph:Neo4j:Uri", Uri), ("Graph:Neo4j:Password", "p")).Settings);

    [Theory]
    [InlineData("Uri", "http://127.0.0.1", "Graph:Neo4j:Uri is 'http://127.0.0.1'; bolt:// and neo4j:// are allowed, also with +s or +ssc, such as neo4j://127.0.0.1:7687.")]
    [InlineData("Uri", "", "Graph:Neo4j:Uri is not set, and Neo4j needs it: bolt:// and neo4j:// are allowed, also with +s or +ssc, such as neo4j://127.0.0.1:7687.")]
    [InlineData("Uri", "bolt://neo4j:secret@127.0.0.1", "Graph:Neo4j:Uri names a user; put that into Graph:Neo4j:User, and the password into Graph:Neo4j:PasswordFile.")]
    [InlineData("PasswordFile", "somewhere", "Graph:Neo4j:Password and Graph:Neo4j:PasswordFile are both set; one of them is allowed.")]
    [InlineData("MaxConnections", "0", "Graph:Neo4j:MaxConnections is '0'; a number from 1 to 10000 is allowed.")]
    [InlineData("StatementTimeoutSeconds", "soon", "Graph:Neo4j:StatementTimeoutSeconds is 'soon'; a number from 1 to 86400 is allowed.")]
    public void Read_WrongSettingOfNeo4j_SaysWhatIsAllowed(string name, string value, string fault)
    {
        Dictionary<string, string?> settings = new() { ["Graph:Store"] = "Neo4j", ["Graph:Neo4j:Uri"] = Uri, ["Graph:Neo4j:Password"] = "p", [$"Graph:Neo4j:{name}"] = value };
        Assert.Equal([fault], StoreSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).Faults);
    }

    [Fact]
    public void Read_Neo4jWithoutAnything_NamesEverythingThatIsMissing() =>
        Assert.Equal(["Graph:Neo4j:Uri", "Graph:Neo4j:PasswordFile"], Read(("Graph:Store", "Neo4j")).Faults.Select(fault => fault.Split(' ')[0]));

    [Fact]
    public void Read_PasswordFileThatIsNotThere_NamesIt()
    {
        var missing = file + ".missing";
        Assert.StartsWith(
            $"Graph:Neo4j:PasswordFile is '{missing}', which cannot be read: ",
            Assert.Single(Read(("Graph:Store", "Neo4j"), ("Graph:Neo4j:Uri", Uri), ("Graph:Neo4j:PasswordFile", missing)).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PasswordFileThatIsNone_IsRefused()
    {
        File.WriteAllText(file, new string('x', 5000));
        Assert.EndsWith(
            "which has more than 4096 bytes; a file with the password alone is allowed.",
            Assert.Single(Read(("Graph:Store", "Neo4j"), ("Graph:Neo4j:Uri", Uri), ("Graph:Neo4j:PasswordFile", file)).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Neo4jSetForTheEmbeddedStore_IsAContradiction() => Assert.Equal(
        ["Graph:Neo4j is set, but Graph:Store is Sqlite; set Graph:Store to Neo4j, or leave out Graph:Neo4j."], Read(("Graph:Neo4j:Uri", Uri)).Faults);

    private static (StoreSettings? Settings, IReadOnlyList<string> Faults) Read(params (string Name, string Value)[] settings) =>
        StoreSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build());
}
