using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Sdl;

namespace Attribution.GraphQL.Tests.Types.Sdl;

public sealed class SchemaPrinterTests
{
    private const string Everything = """"
        """All of it."""
        schema {
          query: Root
        }

        directive @tag(name: String = "x") repeatable on FIELD | QUERY

        scalar Any @specifiedBy(url: "https://example.org/any")

        union Both = One | Two

        enum Colour {
          """Like blood."""
          RED
          GREEN @deprecated
        }

        input Filter @oneOf {
          a: Int
          b: [Colour!]
        }

        interface Node {
          id: ID!
        }

        type One implements Node {
          id: ID!
          old: Int @deprecated(reason: "Use id.")
        }

        type Root {
          find(filter: Filter = {a: 1}, colours: [Colour!]! = [RED]): Both
          any: Any
        }

        type Two implements Node {
          id: ID!
        }

        """";

    [Fact]
    public void Print_SchemaFromSdl_GivesSameSdl() => Assert.Equal(Everything, SchemaPrinter.Print(SchemaBuilder.FromSdl(Everything)));

    [Fact]
    public void Print_SchemaFromAttributes_ReadsBackAsSameSdl()
    {
        var printed = SchemaPrinter.Print(Library.Schema);
        Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.FromSdl(printed)));
    }

    [Fact]
    public void Print_SchemaFromAttributes_FollowsConventions()
    {
        var printed = SchemaPrinter.Print(Library.Schema);
        Assert.Contains("type Book implements Item {\n  id: String!\n  kind: ItemKind!\n  title: String!\n  size: Int!\n  authorId: String!\n  \"\"\"Who made it.\"\"\"\n  author: Author\n  pages: Int!\n}", printed, StringComparison.Ordinal);
        Assert.Contains("  hello(name: String! = \"world\"): String!", printed, StringComparison.Ordinal);
        Assert.Contains("input RenameItemInput {\n  id: ID!\n  title: String!\n  note: String\n}", printed, StringComparison.Ordinal);
        Assert.Contains("union RenameItemError = UnknownItem", printed, StringComparison.Ordinal);
        Assert.Contains("type UnknownItem implements Error {", printed, StringComparison.Ordinal);
    }
}
