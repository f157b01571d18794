using Attribution.Features.Operations.PlannedActions;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Operations.PlannedActions;

public sealed class ActionPlaceTests
{
    private static readonly Circle Warsaw = new(52.2297, 21.0122, 10);

    [Theory]
    [InlineData("PL", "Kraków", "PL", "krakow", true)]
    [InlineData("PL", "Kraków", "PL", "Gdańsk", false)]
    [InlineData("PL", "Kraków", "PL", null, true)]
    [InlineData("PL", null, "RO", null, false)]
    public void Meets_NamesOfPlaces_RuleOutWhatIsKnownToDiffer(string country, string? town, string otherCountry, string? otherTown, bool expected) =>
        Assert.Equal(expected, new ActionPlace(country, town, null).Meets(new ActionPlace(otherCountry, otherTown, null)));

    [Theory]
    [InlineData(52.40, 21.01, 10, true)] // 19 km north
    [InlineData(52.40, 21.01, 5, false)]
    [InlineData(50.0647, 19.9450, 100, false)] // Kraków, 252 km
    public void Meets_Circles_DecideWhateverTheTownsAreCalled(double latitude, double longitude, double radius, bool expected) =>
        Assert.Equal(expected, new ActionPlace("PL", "Warszawa", Warsaw).Meets(new ActionPlace("PL", "Warsaw", new Circle(latitude, longitude, radius))));

    [Fact]
    public void Meets_CirclesAcrossTheDateLine_AreNear() => Assert.True(new Circle(-17, 179.99, 5).Meets(new Circle(-17, -179.99, 5)));

    [Fact]
    public void Meets_AnyTwoCircles_IsTheSameFromBothSides() => Prop.ForAll<(short North, short East, short OtherNorth, short OtherEast)>(points =>
    {
        Circle one = new(points.North % 90, points.East % 180, 50), other = new(points.OtherNorth % 90, points.OtherEast % 180, 400);
        return one.Meets(other) == other.Meets(one) && one.Meets(one);
    }).QuickCheckThrowOnFailure();
}
