namespace Attribution.Domain.Labels;

/// <summary>Europol handling codes, a set. They bind use and onward dissemination, not reading.</summary>
[Flags]
public enum HandlingCodes
{
    /// <summary>No code given.</summary>
    None = 0,

    /// <summary>Use to prevent and combat crime.</summary>
    H0 = 1,

    /// <summary>Not in court without the provider's consent.</summary>
    H1 = 2,

    /// <summary>No onward dissemination without the provider's consent.</summary>
    H2 = 4,

    /// <summary>Another stated restriction, whose text lies on the item.</summary>
    H3 = 8,
}
