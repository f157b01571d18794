namespace Attribution.GraphQL.Tests.Types.Sdl;

public sealed class SdlDocumentRulesTests
{
    [Theory]
    [InlineData("schema { query: Query } schema { query: Query } type Query { a: Int }", "DUPLICATE_SCHEMA schema", "DUPLICATE_ROOT schema")]
    [InlineData("schema { query: Query query: Query } type Query { a: Int }", "DUPLICATE_ROOT schema")]
    [InlineData("schema { query: Query } extend schema { query: Query } type Query { a: Int }", "DUPLICATE_ROOT schema")]
    [InlineData("schema { query: Query } extend schema { mutation: M } type Query { a: Int } type M { a: Int }", "")]
    [InlineData("type Query { a: Int } extend type Qeury { b: Int }", "UNKNOWN_TYPE Qeury")]
    [InlineData("type Query { a: Int } extend interface Query { b: Int }", "WRONG_EXTENSION Query")]
    [InlineData("type Query { a: Int } enum E { A } extend input E { b: Int }", "WRONG_EXTENSION E")]
    [InlineData("type Query { a: Int } extend type Query { b: Int } enum E { A } extend enum E { B }", "")]
    [InlineData("type Query { a: Int } extend type Query { a: Int }", "DUPLICATE_NAME Query.a")]
    [InlineData("type Query { a: Int } enum E { A } extend enum E { A }", "DUPLICATE_NAME E.A")]
    [InlineData("type Query { a: Int } query { a }", "NOT_A_TYPE schema")]
    public void Build_Document_ReportsAllFaults(string sdl, params string[] faults) => Assert.Equal(faults.Where(each => each.Length > 0), SdlFaults.Of(sdl));
}
