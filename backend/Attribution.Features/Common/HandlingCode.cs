namespace Attribution.Features.Common;

/// <summary>Europol handling codes, one by one; the order is that of the flags in the label.</summary>
public enum HandlingCode
{
    /// <summary>Use to prevent and combat crime.</summary>
    H0,

    /// <summary>Not in court without consent.</summary>
    H1,

    /// <summary>No onward dissemination without consent.</summary>
    H2,

    /// <summary>Another stated restriction.</summary>
    H3,
}
