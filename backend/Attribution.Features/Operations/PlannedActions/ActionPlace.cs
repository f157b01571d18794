using Attribution.Domain.Names;

namespace Attribution.Features.Operations.PlannedActions;

/// <summary>Where an action is planned: a country, and as far as it is known a town and a circle around a point.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Locality">Town or district; null: anywhere in the country.</param>
/// <param name="Around">The circle; null: not known.</param>
internal sealed record ActionPlace(string Country, string? Locality, Circle? Around)
{
    /// <summary>Whether two places can be one: what is not known of one rules nothing out. Circles decide where both have one, names of towns otherwise.</summary>
    public bool Meets(ActionPlace other) => (Around, other.Around) switch
    {
        ({ } here, { } there) => here.Meets(there),
        _ => Country == other.Country && (Locality is null || other.Locality is null || NameFolding.Fold(Locality) == NameFolding.Fold(other.Locality)),
    };
}

/// <summary>All within a distance of a point.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="RadiusKilometres">More than 0, at most 500.</param>
internal sealed record Circle(double Latitude, double Longitude, double RadiusKilometres)
{
    private const double EarthRadiusKilometres = 6_371;

    /// <summary>Whether two circles have a point in common.</summary>
    public bool Meets(Circle other) => KilometresTo(other) <= RadiusKilometres + other.RadiusKilometres;

    // Haversine: sound for small distances, and across the date line.
    private double KilometresTo(Circle other)
    {
        var (north, east) = (Half(other.Latitude - Latitude), Half(other.Longitude - Longitude));
        var chord = (north * north) + (Math.Cos(double.DegreesToRadians(Latitude)) * Math.Cos(double.DegreesToRadians(other.Latitude)) * east * east);
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }

    private static double Half(double degrees) => Math.Sin(double.DegreesToRadians(degrees) / 2);
}
