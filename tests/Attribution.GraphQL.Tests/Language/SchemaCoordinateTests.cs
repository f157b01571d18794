using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Tests.Language;

public sealed class SchemaCoordinateTests
{
    /// <summary>The examples of GraphQL 2025 §3.14, and the introspection meta-fields.</summary>
    public static TheoryData<string, SchemaCoordinate> Valid => new()
    {
        { "Business", new SchemaCoordinate(false, "Business") },
        { "Business.name", new SchemaCoordinate(false, "Business", "name") },
        { "SearchFilter.OPEN_NOW", new SchemaCoordinate(false, "SearchFilter", "OPEN_NOW") },
        { "Query.searchBusiness(criteria:)", new SchemaCoordinate(false, "Query", "searchBusiness", "criteria") },
        { "@private", new SchemaCoordinate(true, "private") },
        { "@private(scope:)", new SchemaCoordinate(true, "private", null, "scope") },
        { "__Type.fields(includeDeprecated:)", new SchemaCoordinate(false, "__Type", "fields", "includeDeprecated") },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Parse_Coordinate_ReadsItsPartsAndPrintsTheSame(string text, SchemaCoordinate expected)
    {
        var coordinate = SchemaCoordinate.Parse(text);

        Assert.Equal(expected, coordinate);
        Assert.Equal(text, coordinate.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("1A")]
    [InlineData("A.")]
    [InlineData(".a")]
    [InlineData("A.b.c")]
    [InlineData("A(b:)")]
    [InlineData("A.b(c)")]
    [InlineData("A.b(c:")]
    [InlineData("A.b(:)")]
    [InlineData("A.b(c:) ")]
    [InlineData(" A")]
    [InlineData("A. b")]
    [InlineData("@a.b")]
    [InlineData("@a.b(c:)")]
    [InlineData("@@a")]
    [InlineData("A.b(c:)(d:)")]
    [InlineData("É")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(SchemaCoordinate.TryParse(text, null, out _));

    [Fact]
    public void TryParse_LongerThanTheLimit_IsRefused()
    {
        Assert.True(SchemaCoordinate.TryParse(new string('a', SchemaCoordinate.MaxLength), null, out _));
        Assert.False(SchemaCoordinate.TryParse(new string('a', SchemaCoordinate.MaxLength + 1), null, out _));
    }

    [Fact]
    public void Parse_AnythingElse_SaysWhatIsAllowed() => Assert.Throws<FormatException>(() => SchemaCoordinate.Parse("A b"));
}
