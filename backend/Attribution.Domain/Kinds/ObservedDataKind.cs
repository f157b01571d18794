namespace Attribution.Domain.Kinds;

/// <summary>Who saw which observables, when and how often (STIX 2.1 §4.14).</summary>
internal static class ObservedDataKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.ObservedData,
        StixType = "observed-data",
        Title = "Observed data",
        Category = KindCategory.DomainObject,
        NameTemplates = ["{x_event}, {first_observed}", "Observed {first_observed}"],
        Properties =
        [
            new("first_observed", PropertyType.Timestamp) { IsRequired = true },
            new("last_observed", PropertyType.Timestamp) { IsRequired = true },
            new("number_observed", PropertyType.Integer) { IsRequired = true, Minimum = 1, Maximum = 999999999 },
            new("objects", PropertyType.Dictionary),
            new("object_refs", PropertyType.IdentifierList),
            new("x_event", PropertyType.String),
            new("x_time_zone", PropertyType.String),
        ],
        AtLeastOneOf = ["objects", "object_refs"],
    };
}
