namespace Attribution.GraphQL.Types.Mutations;

/// <summary>
/// What a mutation gives: a result, or the reasons it was refused. A mutation that returns it gets the payload type
/// <c>XPayload { result errors }</c>, X being its name, and the union <c>XError</c> of its <c>[Error&lt;T&gt;]</c> attributes.
/// </summary>
/// <typeparam name="T">The class of the result.</typeparam>
public sealed class MutationResult<T>
    where T : class
{
    /// <summary>The mutation was done.</summary>
    public MutationResult(T result) => Result = result;

    /// <summary>The mutation was refused.</summary>
    public MutationResult(params IReadOnlyList<IUserError> errors) => Errors = errors;

    /// <summary>What the mutation made or changed; null when it was refused.</summary>
    public T? Result { get; }

    /// <summary>Why it was refused, all reasons together; empty when it was not.</summary>
    public IReadOnlyList<IUserError> Errors { get; } = [];

    /// <summary>The mutation was done.</summary>
    public static implicit operator MutationResult<T>(T result) => new(result);
}
