using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;
using Attribution.GraphQL.Types.Filters;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.GraphQL.Tests.Types.Reflection;

/// <summary>Bad configuration stops the start with type, field and the nearest right name.</summary>
public sealed class SchemaRulesTests
{
    [Fact]
    public void AddResolver_FieldThatDoesNotExist_IsNamedWithNearest() => Assert.Equal(
        [
            new SchemaFault("UNKNOWN_FIELD", "Query.titel", "A resolver is for the field titel, which Query does not have. Did you mean \"title\"?"),
            new SchemaFault("UNKNOWN_TYPE", "Qeury.title", "A resolver is for a field of Qeury, which is no object or interface type. Did you mean \"Query\"?"),
        ],
        FaultsOf(Sdl("type Query { title: String }").AddResolver("Query", "titel", (_, _) => null).AddResolver("Qeury", "title", (_, _) => null)));

    [Fact]
    public async Task AddResolver_FieldOfSdl_ResolvesIt() =>
        Assert.Equal("""{"data":{"title":"Set apart"}}""", await Execution.Library.RunAsync("{ title }", schema: Sdl("type Query { title: String }").AddResolver("Query", "title", (_, _) => "Set apart").Build()));

    [Fact]
    public void ExtendType_TypeThatDoesNotExist_IsNamedWithNearest() => Assert.Contains(
        new SchemaFault("UNKNOWN_TYPE", "Boook", "There is no object or interface type Boook to extend. Did you mean \"Book\"?"),
        FaultsOf(Sdl("type Query { book: Book } type Book { title: String }").ExtendType("Boook", new FieldDescriptor("pages", "Int"))));

    [Fact]
    public void Build_TypeThatIsMisspelt_IsNamedWithNearest() => Assert.Contains(
        new SchemaFault("UNKNOWN_TYPE", "Query.book", "Bok is not a type that may stand here. Did you mean \"Book\"?"),
        FaultsOf(Sdl("type Query { book: Bok } type Book { title: String }")));

    [Fact]
    public void Build_TwoClassesOfOneName_AreBothNamed()
    {
        const string Scope = "Attribution.GraphQL.Tests.Types.Reflection";
        Assert.Equal(
            [new SchemaFault("DUPLICATE_TYPE", "Item", $"The type Item is declared twice: by {Scope}.First+Item and by {Scope}.Second+Item; give one of them another [GraphQLName].")],
            FaultsOf(new SchemaBuilder().AddType(typeof(TwoItems))));
    }

    [Fact]
    public void Build_ParameterThatCannotHoldItsFilter_IsNamed() => Assert.Equal(
        [new SchemaFault("UNSUPPORTED_PARAMETER", "Unfiltered.Found(where:)", "A parameter of type System.String cannot stand here.")],
        FaultsOf(new SchemaBuilder().AddType(typeof(Unfiltered)).AddFilterInput(new FilterInputDescriptor("ThingFilterInput").Field("a", "Int", FilterOperations.Equality))));

    [Fact]
    public void RequireListSizes_ListWithoutSize_IsNamed() => Assert.Equal(
        [new SchemaFault("UNBOUNDED_LIST", "Query.all", "Nothing bounds this list: give [ListSize(AssumedSize = …)], or return a Connection<T>.")],
        FaultsOf(new SchemaBuilder().AddType(typeof(Lists)).RequireListSizes()));

    [Fact]
    public void Build_ListSizeOfUnknownArgument_IsNamedWithNearest() => Assert.Equal(
        [new SchemaFault("UNKNOWN_NAME", "Query.all", "Its list size names the argument frist, which it does not have. Did you mean \"first\"?")],
        FaultsOf(new SchemaBuilder().AddType(typeof(Misnamed))));

    [Fact]
    public void RequirePermissions_RootFieldWithoutOne_IsNamed() => Assert.Equal(
        [new SchemaFault("NO_PERMISSION", "Query.open", "Nothing says who may have this field: [Authorize] or [AllowAnonymous], on it or on its class.")],
        FaultsOf(new SchemaBuilder().AddType(typeof(Lists), typeof(HalfStated)).RequirePermissions()));

    [Fact]
    public void Build_UnknownPolicy_IsNamedWithNearest() => Assert.Equal(
        [new SchemaFault("UNKNOWN_POLICY", "Query.secret", "There is no policy ofcer. Did you mean \"officer\"?")],
        FaultsOf(new SchemaBuilder().AddType(typeof(WithPolicy)).AddPolicy("officer", _ => true)));

    private static SchemaBuilder Sdl(string text) => new SchemaBuilder().AddDocumentFromString(text, (_, _) => null, _ => null);

    private static IReadOnlyList<SchemaFault> FaultsOf(SchemaBuilder builder) => Assert.Throws<SchemaException>(builder.Build).Faults;
}

public static class First
{
    public sealed record Item(int Number);
}

public static class Second
{
    public sealed record Item(string Text);
}

[QueryType]
public static class TwoItems
{
    public static First.Item? GetFirst() => null;

    public static Second.Item? GetSecond() => null;
}

[QueryType]
[Authorize]
public static class Lists
{
    public static IReadOnlyList<First.Item> GetAll() => [];

    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<First.Item> GetThree() => [];

    public static Connection<First.Item> GetPaged(PagingArguments page) => new([], new(false, false, null, null), page.Size);

    public static IReadOnlyList<string> GetNames() => [];
}

[QueryType]
public static class Unfiltered
{
    public static int Found([Filter("ThingFilterInput")] string? where) => where?.Length ?? 0;
}

[QueryType]
public static class Misnamed
{
    [ListSize(SlicingArguments = ["frist"])]
    public static IReadOnlyList<First.Item> GetAll(int first) => [new(first)];
}

[QueryType]
public static class HalfStated
{
    [Authorize(Roles = ["officer"])]
    public static int GetStated() => 1;

    [AllowAnonymous]
    public static int GetFree() => 1;

    public static int GetOpen() => 1;
}

[QueryType]
public static class WithPolicy
{
    [Authorize("ofcer")]
    public static int GetSecret() => 1;
}
