namespace Attribution.Features.Sharing.Consents;

/// <summary>Where a request for consent stands.</summary>
public enum ConsentState
{
    /// <summary>Asked, and not answered yet.</summary>
    Requested,

    /// <summary>The owner allows the use.</summary>
    Granted,

    /// <summary>The owner does not.</summary>
    Refused,

    /// <summary>The owner allowed it and took that back.</summary>
    Withdrawn,
}
