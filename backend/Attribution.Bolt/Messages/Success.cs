using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>The request was done.</summary>
/// <param name="Fields">What the server says about it.</param>
internal sealed record Success(Dictionary<string, object?> Fields)
{
    public const byte Tag = 0x70;

    public static Success Read(ref PackReader reader) => new(reader.ReadMap());
}
