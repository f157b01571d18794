namespace Attribution.Features.Desk;

/// <summary>What sort of thing waits for a desk. The order is that within one urgency.</summary>
public enum DeskTopic
{
    /// <summary>A period of a request that runs out unless somebody acts.</summary>
    Clock,

    /// <summary>A task of the unit in a joint operation.</summary>
    Task,

    /// <summary>A notice that nobody of the unit acknowledged.</summary>
    Notice,

    /// <summary>A case that may belong together with an open one of the unit.</summary>
    Link,

    /// <summary>A case of the region that changed.</summary>
    Case,

    /// <summary>Something in a case of the region that changed.</summary>
    Change,
}
