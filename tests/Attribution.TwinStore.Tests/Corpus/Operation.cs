using Attribution.GraphQL.Types;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>A GraphQL document of the corpus, made from the schema; its variables are drawn anew for every graph.</summary>
/// <param name="Name">What it is about: a field, or a field and an argument.</param>
/// <param name="Text">The document.</param>
/// <param name="Variables">What it takes.</param>
internal sealed record Operation(string Name, string Text, IReadOnlyList<OperationVariable> Variables)
{
    /// <summary>Response names from the data to the connection that can be paged through by the variables after or before; null: none.</summary>
    public IReadOnlyList<string>? Connection { get; init; }

    /// <summary>True if it pages backwards.</summary>
    public bool IsBackwards { get; init; }
}

/// <summary>A variable that is drawn by its type and the name of the argument it stands for.</summary>
/// <param name="Name">Name of the variable.</param>
/// <param name="Type">Its type.</param>
/// <param name="Argument">The argument it is given to.</param>
/// <param name="OnlyField">Of an input object only this optional field; null: whatever chance takes.</param>
internal sealed record OperationVariable(string Name, IType Type, string Argument, string? OnlyField = null);
