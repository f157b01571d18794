using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.GraphQL.Tests.Types.Reflection;

public sealed class AttributeReaderTests
{
    [Fact]
    public async Task Read_ExtensionOfInterface_ReachesEveryObjectType()
    {
        var schema = Library.Builder().AddType(typeof(ItemExtension), typeof(NamedExtension)).Build();
        Assert.Equal(
            """{"data":{"all":[{"shout":"ALPHA"},{"shout":"BETA","length":90},{"shout":"GAMMA"}]}}""",
            await Library.RunAsync("{ all { shout ... on Film { length } } }", schema: schema));
    }

    [Fact]
    public async Task Read_ExtensionOfSeveralTypes_ReachesEach()
    {
        var schema = new SchemaBuilder().AddType(typeof(ShapeQueries), typeof(Circle), typeof(Square), typeof(SharedExtension)).Build();
        Assert.Equal(
            """{"data":{"shapes":[{"kind":"Circle"},{"kind":"Square"}]}}""",
            await Library.RunAsync("{ shapes { ... on Circle { kind } ... on Square { kind } } }", schema: schema));
    }

    [Fact]
    public void Read_ExtensionOfUnknownType_IsFault() => Assert.Equal(
        new SchemaFault("UNKNOWN_TYPE", "Nothing", "There is no object or interface type Nothing to extend."),
        Assert.Single(Assert.Throws<SchemaException>(() => Library.Builder().AddType(typeof(LostExtension)).Build()).Faults));

    [Fact]
    public void Read_MutationWithoutErrors_IsFault() => Assert.Equal(
        "NO_ERRORS",
        Assert.Throws<SchemaException>(() => Library.Builder().AddType(typeof(CarelessMutations)).Build()).Faults[0].Code);

    [Fact]
    public async Task Read_UnionOfMarkerInterface_HoldsItsFamily()
    {
        var schema = new SchemaBuilder().AddType(typeof(ShapeQueries)).Build();
        Assert.Equal(
            """{"data":{"shapes":[{"__typename":"Circle","radius":1},{"__typename":"Square","side":2}]}}""",
            await Library.RunAsync("{ shapes { __typename ... on Circle { radius } ... on Square { side } } }", schema: schema));
    }

    [Fact]
    public async Task Read_BoundRuntimeType_TravelsAsItsScalar()
    {
        var schema = new SchemaBuilder().AddType(typeof(KeyQueries)).BindRuntimeType<Key>("ID").Build();
        Assert.Equal("""{"data":{"same":"k7","all":["k1","k2"]}}""", await Library.RunAsync("""{ same(key: "k7") all(keys: ["k1", "k2"]) }""", schema: schema));
    }
}

[ExtendObjectType<Item>]
public static class ItemExtension
{
    public static string GetShout([Parent] Item item) => item.Title.ToUpperInvariant();
}

[ExtendObjectType("Film")]
public static class NamedExtension
{
    public static int GetLength([Parent] Item item, IResolverContext context) => context.Parent<Item>().Size;
}

[ExtendObjectType("Circle")]
[ExtendObjectType("Square")]
public static class SharedExtension
{
    public static string GetKind([Parent] IShape shape) => shape.GetType().Name;
}

[ExtendObjectType("Nothing")]
public static class LostExtension
{
    public static int A() => 1;
}

[MutationType]
public static class CarelessMutations
{
    public static MutationResult<Author> Change() => new(new Author("a1", "x"));
}

[UnionType("Shape")]
public interface IShape;

public sealed record Circle(int Radius) : IShape;

public sealed record Square(int Side, [GraphQLIgnore] int Hidden) : IShape;

[QueryType]
public static class ShapeQueries
{
    public static IReadOnlyList<IShape> Shapes() => [new Circle(1), new Square(2, 3)];
}

public readonly record struct Key(int Number) : IParsable<Key>
{
    public static Key Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var key) ? key : throw new FormatException();

    public static bool TryParse(string? s, IFormatProvider? provider, out Key result)
    {
        var isKey = int.TryParse(s.AsSpan(s is ['k', ..] ? 1 : 0), provider, out var number);
        result = new Key(number);
        return isKey;
    }

    public override string ToString() => "k" + Number;
}

[QueryType]
public static class KeyQueries
{
    public static Key Same(Key key) => key;

    public static IReadOnlyList<Key> All(IReadOnlyList<Key> keys) => keys;
}
