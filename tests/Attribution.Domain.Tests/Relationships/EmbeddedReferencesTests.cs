using Attribution.Domain.Kinds;
using Attribution.Domain.Relationships;

namespace Attribution.Domain.Tests.Relationships;

public sealed class EmbeddedReferencesTests
{
    [Theory]
    [InlineData("object_refs", "refers-to")]
    [InlineData("sighting_of_ref", "sighting-of")]
    [InlineData("observed_data_refs", "observed")]
    [InlineData("where_sighted_refs", "where-sighted")]
    [InlineData("src_ref", "src")]
    [InlineData("resolves_to_refs", "resolves-to")]
    [InlineData("x_correct_source_ref", "x-correct-source")]
    [InlineData("created_by_ref", null)]
    [InlineData("object_marking_refs", null)]
    [InlineData("marking_ref", null)]
    [InlineData("source_ref", null)]
    [InlineData("target_ref", null)]
    [InlineData("_ref", null)]
    [InlineData("name", null)]
    [InlineData("href", null)]
    public void TypeNameOf_AProperty_GivesTheTypeOfItsClaims(string property, string? expected)
    {
        Assert.Equal(expected, EmbeddedReferences.TypeNameOf(property));
        Assert.Equal(expected is not null, EmbeddedReferences.IsReference(property));
    }

    [Fact]
    public void TypeNameOf_EveryReferenceOfEveryKind_IsAKnownType()
    {
        var unknown = KindRegistry.All.SelectMany(kind => kind.Properties).Where(property => property.IsReference)
            .Where(property => RelationshipRegistry.ByStixName(EmbeddedReferences.TypeNameOf(property.Name) ?? "").Type is RelationshipType.Other);

        Assert.Empty(unknown.Select(property => property.Name));
    }
}
