namespace Attribution.Features.Operations.Requests;

/// <summary>Where a request stands.</summary>
public enum RequestState
{
    /// <summary>Its unit's alone; nobody was asked.</summary>
    Draft,

    /// <summary>With the asked unit; or served on the provider, outside the product.</summary>
    Sent,

    /// <summary>Whoever was asked says that it arrived.</summary>
    Acknowledged,

    /// <summary>Answered; a preservation runs on.</summary>
    Answered,

    /// <summary>Whoever was asked will not do it.</summary>
    Refused,

    /// <summary>Its last period is over, and nobody has acted. An answer is taken all the same.</summary>
    Expired,

    /// <summary>Its period was extended.</summary>
    Renewed,

    /// <summary>A draft that its unit gave up; nobody was asked.</summary>
    Discarded,
}

/// <summary>On which side of requests the reader's unit stands.</summary>
public enum RequestDirection
{
    /// <summary>It asks; drafts are among them.</summary>
    Sent,

    /// <summary>It is asked.</summary>
    Received,
}
