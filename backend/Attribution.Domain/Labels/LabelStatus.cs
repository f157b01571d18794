namespace Attribution.Domain.Labels;

/// <summary>Whether a labelled thing may be read at all, from open to closed.</summary>
public enum LabelStatus
{
    /// <summary>Read by the audience.</summary>
    Active,

    /// <summary>Read by the owners' accounts only, whatever was released.</summary>
    Restricted,

    /// <summary>Read by nobody; break-glass does not open it.</summary>
    Sealed,

    /// <summary>Read by nobody; its retention ended.</summary>
    Expired,
}
