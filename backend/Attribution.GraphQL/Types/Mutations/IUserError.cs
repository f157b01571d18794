namespace Attribution.GraphQL.Types.Mutations;

/// <summary>An expected refusal of a mutation, shown in its payload.</summary>
[InterfaceType("Error")]
public interface IUserError
{
    /// <summary>What was refused, in UPPER_SNAKE; stable.</summary>
    string Code { get; }

    /// <summary>What was wrong and what is allowed, for people.</summary>
    string Message { get; }

    /// <summary>Where in the input, from its root; empty when it is about the whole.</summary>
    IReadOnlyList<string> Path { get; }
}
