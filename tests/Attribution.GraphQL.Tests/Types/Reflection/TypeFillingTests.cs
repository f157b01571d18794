using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Types.Reflection;

public sealed class TypeFillingTests
{
    [Fact]
    public void Fill_FieldOfInterface_IsOneDefinitionInAllTypesThatInheritIt()
    {
        var (item, book, film) = (FieldOf("Item"), FieldOf("Book"), FieldOf("Film"));
        Assert.Same(item, book);
        Assert.Same(book, film);
    }

    [Fact]
    public async Task Fill_FieldDeclaredAnew_ReplacesTheInheritedOneInThatTypeOnly()
    {
        var schema = Library.Builder().AddType(typeof(BookTitles)).Build();
        Assert.Equal(
            """{"data":{"all":[{"title":"Alpha (book)"},{"title":"Beta"},{"title":"Gamma (book)"}]}}""",
            await Library.RunAsync("{ all { title } }", schema: schema));
    }

    private static FieldDefinition? FieldOf(string type) => (Library.Schema.FindType(type) as ComplexType)?.FieldsByName["author"];
}

[ExtendObjectType("Book")]
public static class BookTitles
{
    public static string GetTitle([Parent] Item item) => $"{item.Title} (book)";
}
