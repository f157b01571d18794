namespace Attribution.Domain.Kinds;

/// <summary>That something was seen, how often and where (STIX 2.1 §5.2): a record with claims sighting-of, observed, where-sighted.</summary>
internal static class SightingKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Sighting,
        StixType = "sighting",
        Title = "Sighting",
        Category = KindCategory.DomainObject,
        NameTemplates = ["{description}", "Sighted {first_seen}"],
        Properties =
        [
            new("description", PropertyType.Text),
            new("first_seen", PropertyType.Timestamp),
            new("last_seen", PropertyType.Timestamp),
            new("count", PropertyType.Integer) { Minimum = 0, Maximum = 999999999 },
            new("sighting_of_ref", PropertyType.Identifier) { IsRequired = true },
            new("observed_data_refs", PropertyType.IdentifierList),
            new("where_sighted_refs", PropertyType.IdentifierList),
            new("summary", PropertyType.Boolean),
        ],
    };
}
