namespace Attribution.Domain.Kinds;

/// <summary>A certificate as of ITU X.509 (STIX 2.1 §6.18).</summary>
internal static class X509CertificateKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.X509Certificate,
        StixType = "x509-certificate",
        Title = "X.509 certificate",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{subject}", "{serial_number}", "{hashes}"],
        Selectors = [SelectorProperty.Hashes("hashes")],
        Properties =
        [
            new("is_self_signed", PropertyType.Boolean),
            new("hashes", PropertyType.Hashes) { IsIdentifying = true },
            new("version", PropertyType.String),
            new("serial_number", PropertyType.String) { IsIdentifying = true },
            new("signature_algorithm", PropertyType.String),
            new("issuer", PropertyType.String),
            new("validity_not_before", PropertyType.Timestamp),
            new("validity_not_after", PropertyType.Timestamp),
            new("subject", PropertyType.String),
            new("subject_public_key_algorithm", PropertyType.String),
            new("subject_public_key_modulus", PropertyType.String),
            new("subject_public_key_exponent", PropertyType.LargeInteger),
            new("x509_v3_extensions", PropertyType.Dictionary),
        ],
        AtLeastOneOf =
        [
            "is_self_signed", "hashes", "version", "serial_number", "signature_algorithm", "issuer", "validity_not_before",
            "validity_not_after", "subject", "subject_public_key_algorithm", "subject_public_key_modulus",
            "subject_public_key_exponent", "x509_v3_extensions",
        ],
    };
}
