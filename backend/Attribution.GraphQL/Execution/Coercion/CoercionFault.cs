namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Why a value cannot be an input of its type.</summary>
/// <param name="Message">What was wrong and what is allowed.</param>
/// <param name="Path">Field names and list indices from the root of the value.</param>
internal sealed record CoercionFault(string Message, IReadOnlyList<object> Path)
{
    /// <summary>The path as text after a name: <c>.names[2]</c>.</summary>
    public string PathText => string.Concat(Path.Select(each => each is int index ? $"[{index}]" : $".{each}"));
}
