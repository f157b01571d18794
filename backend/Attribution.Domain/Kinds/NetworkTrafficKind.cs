namespace Attribution.Domain.Kinds;

/// <summary>Traffic from a source to a destination (STIX 2.1 §6.12).</summary>
internal static class NetworkTrafficKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.NetworkTraffic,
        StixType = "network-traffic",
        Title = "Network traffic",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{protocols} to port {dst_port}, {start}", "{protocols} to port {dst_port}", "{protocols} traffic"],
        Properties =
        [
            new("start", PropertyType.Timestamp) { IsIdentifying = true },
            new("end", PropertyType.Timestamp) { IsIdentifying = true },
            new("is_active", PropertyType.Boolean),
            new("src_ref", PropertyType.Identifier) { IsIdentifying = true },
            new("dst_ref", PropertyType.Identifier) { IsIdentifying = true },
            new("src_port", PropertyType.Integer) { IsIdentifying = true, Minimum = 0, Maximum = 65535 },
            new("dst_port", PropertyType.Integer) { IsIdentifying = true, Minimum = 0, Maximum = 65535 },
            new("protocols", PropertyType.StringList) { IsRequired = true, IsIdentifying = true },
            new("src_byte_count", PropertyType.LargeInteger) { Minimum = 0 },
            new("dst_byte_count", PropertyType.LargeInteger) { Minimum = 0 },
            new("src_packets", PropertyType.LargeInteger) { Minimum = 0 },
            new("dst_packets", PropertyType.LargeInteger) { Minimum = 0 },
            new("ipfix", PropertyType.Dictionary),
            new("src_payload_ref", PropertyType.Identifier),
            new("dst_payload_ref", PropertyType.Identifier),
            new("encapsulates_refs", PropertyType.IdentifierList),
            new("encapsulated_by_ref", PropertyType.Identifier),
            new("extensions", PropertyType.Dictionary) { IsIdentifying = true },
        ],
        AtLeastOneOf = ["src_ref", "dst_ref"],
    };
}
