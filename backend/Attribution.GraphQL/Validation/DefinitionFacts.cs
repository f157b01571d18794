using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation;

/// <summary>What the walk saw directly inside one operation or fragment, in document order.</summary>
internal sealed class DefinitionFacts(IExecutableDefinitionNode node)
{
    public IExecutableDefinitionNode Node { get; } = node;

    public List<FragmentSpreadNode> Spreads { get; } = [];

    public List<VariableUsage> Variables { get; } = [];

    /// <summary>Number of the last operation that reached this fragment; replaces a set for each operation.</summary>
    public int ReachedBy { get; set; }
}
