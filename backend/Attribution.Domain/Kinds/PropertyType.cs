namespace Attribution.Domain.Kinds;

/// <summary>The closed set of types that a property may have (STIX 2.1 §2, and two of our own for dates and jurisdictions).</summary>
public enum PropertyType
{
    /// <summary>One line of text.</summary>
    String,

    /// <summary>Text of several lines.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A whole number up to 2^53 − 1, such as a file size (STIX 2.1 §2.8).</summary>
    LargeInteger,
    Float,
    Boolean,

    /// <summary>RFC 3339 in UTC, ending in Z (STIX 2.1 §2.16).</summary>
    Timestamp,

    /// <summary>A day without a time, such as 2019-11-04.</summary>
    Date,
    Hex,

    /// <summary>Base64 (STIX 2.1 §2.1).</summary>
    Binary,

    /// <summary>Algorithm name → digest (STIX 2.1 §2.7).</summary>
    Hashes,
    Dictionary,
    StringList,

    /// <summary>The id of another object.</summary>
    Identifier,
    IdentifierList,

    /// <summary>A term that should, but need not, come from the vocabulary.</summary>
    OpenVocabulary,
    OpenVocabularyList,

    /// <summary>A term that must come from the vocabulary.</summary>
    ClosedVocabulary,
    KillChainPhases,
    ExternalReferences,

    /// <summary>ISO 3166-1 alpha-2.</summary>
    Jurisdiction,
    JurisdictionList,

    /// <summary>Any JSON, kept as it is.</summary>
    Json,
}
