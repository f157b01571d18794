namespace Attribution.Features.Attributions.Profiles;

/// <summary>What is known of one actor: its values, each once per type.</summary>
internal sealed record ActorProfile(string ActorId, IReadOnlyList<ProfileFeature> Features)
{
    /// <summary>Past cases behind the profile; null where only the values are known, then the profile's size stands in for it.</summary>
    public int? Cases { get; init; }
}
