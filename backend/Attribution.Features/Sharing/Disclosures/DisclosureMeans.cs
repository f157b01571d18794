namespace Attribution.Features.Sharing.Disclosures;

/// <summary>By what sort of act a unit received something.</summary>
public enum DisclosureMeans
{
    /// <summary>Two persons released it.</summary>
    Release,

    /// <summary>A request was sent to it.</summary>
    Request,

    /// <summary>Its request was answered.</summary>
    Answer,

    /// <summary>It was allowed a use that a handling code forbids.</summary>
    Consent,

    /// <summary>It was put before those who take part in a joint operation.</summary>
    Operation,

    /// <summary>It took out as a file what it had received.</summary>
    Export,
}
