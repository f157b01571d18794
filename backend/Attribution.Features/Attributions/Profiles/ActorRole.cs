namespace Attribution.Features.Attributions.Profiles;

/// <summary>The part that an actor has in a crime. Labour is divided: probabilities make 1 within one role.</summary>
public enum ActorRole
{
    /// <summary>Who carried it out: the affiliate or operator.</summary>
    Operator,

    /// <summary>Who made the malware.</summary>
    Developer,

    /// <summary>Who sold the way in.</summary>
    AccessBroker,

    /// <summary>Who provides servers and names.</summary>
    InfrastructureProvider,

    /// <summary>Who moves the money.</summary>
    Launderer,
}
