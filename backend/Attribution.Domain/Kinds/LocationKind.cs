using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>A place: region, country, address or coordinates (STIX 2.1 §4.10).</summary>
internal static class LocationKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Location,
        StixType = "location",
        Title = "Location",
        Category = KindCategory.DomainObject,
        NameTemplates = ["{name}", "{city}, {country}", "{city}", "{administrative_area}", "{country}", "{region}", "{latitude}, {longitude}"],
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String),
            new("description", PropertyType.Text),
            new("latitude", PropertyType.Float) { Minimum = -90, Maximum = 90 },
            new("longitude", PropertyType.Float) { Minimum = -180, Maximum = 180 },
            new("precision", PropertyType.Float),
            new("region", PropertyType.OpenVocabulary) { Vocabulary = StixVocabularies.Region },
            new("country", PropertyType.Jurisdiction),
            new("administrative_area", PropertyType.String),
            new("city", PropertyType.String),
            new("street_address", PropertyType.String),
            new("postal_code", PropertyType.String),
        ],
        AtLeastOneOf = ["region", "country", "latitude"],
    };
}
