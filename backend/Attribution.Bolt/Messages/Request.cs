using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>A message of the client.</summary>
/// <param name="Name">Its name in the protocol.</param>
/// <param name="Tag">Its structure's tag.</param>
internal abstract record Request(string Name, byte Tag)
{
    /// <summary>Writes the whole message, as the version wants it.</summary>
    public abstract void Write(PackWriter writer, BoltVersion version);

    /// <summary>For logs: the name alone, because fields hold parameters and credentials.</summary>
    public sealed override string ToString() => Name;
}
