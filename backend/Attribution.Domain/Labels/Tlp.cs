namespace Attribution.Domain.Labels;

/// <summary>Traffic Light Protocol 2.0, from widest to narrowest audience (FIRST, 2022). It names an audience, it is no clearance.</summary>
public enum Tlp
{
    /// <summary>No limit on disclosure.</summary>
    Clear,

    /// <summary>The community.</summary>
    Green,

    /// <summary>The organisation and its clients.</summary>
    Amber,

    /// <summary>The organisation only.</summary>
    AmberStrict,

    /// <summary>Named recipients only.</summary>
    Red,
}
