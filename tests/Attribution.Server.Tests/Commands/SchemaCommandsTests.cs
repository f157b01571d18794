using Attribution.Server.Commands;

namespace Attribution.Server.Tests.Commands;

public sealed class SchemaCommandsTests
{
    /// <summary>A change of the schema is a visible diff: run <c>npm run -s attribution -- schema print > frontend/schema.graphql</c> and say why in the commit.</summary>
    [Fact]
    public void Print_Schema_IsTheOneCheckedIn() => Assert.Equal(File.ReadAllText(Path.Combine(Root(), "frontend", "schema.graphql")), SchemaCommands.Print());

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Attribution.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder.FullName;
    }
}
