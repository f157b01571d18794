namespace Attribution.Domain.Labels;

/// <summary>INTERPOL confidentiality levels, rising; a reader needs a clearance at least as high.</summary>
public enum Classification
{
    /// <summary>Not classified.</summary>
    None,

    /// <summary>INTERPOL FOR OFFICIAL USE ONLY.</summary>
    ForOfficialUseOnly,

    /// <summary>INTERPOL RESTRICTED.</summary>
    Restricted,

    /// <summary>INTERPOL CONFIDENTIAL.</summary>
    Confidential,
}
