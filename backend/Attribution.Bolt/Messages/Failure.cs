using Attribution.Bolt.Exceptions;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>The request failed; all that follow are ignored until RESET.</summary>
/// <param name="Exception">What the failure is to the caller.</param>
internal sealed record Failure(Neo4jException Exception)
{
    public const byte Tag = 0x7F;

    public static Failure Read(ref PackReader reader) => new(FailureMapping.ToException(reader.ReadMap()));
}
