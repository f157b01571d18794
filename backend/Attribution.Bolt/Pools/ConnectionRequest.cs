using Attribution.Bolt.Authentication;

namespace Attribution.Bolt.Pools;

/// <summary>What a connection is wanted for.</summary>
/// <param name="Mode">Reading or writing, by which a cluster chooses the server.</param>
/// <param name="Database">Null: the user's home database.</param>
/// <param name="ImpersonatedUser">User to act as; null: the one signed in.</param>
/// <param name="Bookmarks">What the routing table must know of.</param>
/// <param name="Auth">Credentials of the session; null: the driver's.</param>
internal sealed record ConnectionRequest(AccessMode Mode, string? Database, string? ImpersonatedUser, IReadOnlyList<string> Bookmarks, AuthToken? Auth)
{
    /// <summary>True: an idle connection is probed before it is given.</summary>
    public bool MustProbe { get; init; }
}
