using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>Bytes, or where to get them (STIX 2.1 §6.1).</summary>
internal static class ArtifactKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Artifact,
        StixType = "artifact",
        Title = "Artifact",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{hashes}", "{url}", "{mime_type}"],
        Selectors = [SelectorProperty.Hashes("hashes")],
        Properties =
        [
            new("mime_type", PropertyType.String),
            new("payload_bin", PropertyType.Binary) { IsIdentifying = true },
            new("url", PropertyType.String),
            new("hashes", PropertyType.Hashes) { IsIdentifying = true },
            new("encryption_algorithm", PropertyType.ClosedVocabulary) { Vocabulary = StixVocabularies.EncryptionAlgorithm },
            new("decryption_key", PropertyType.String),
        ],
        AtLeastOneOf = ["payload_bin", "url"],
    };
}
