using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution;

/// <summary>The fragments of a document by name.</summary>
internal sealed class FragmentMap(DocumentNode document)
{
    private readonly Dictionary<string, FragmentDefinitionNode> byName =
        document.Definitions.OfType<FragmentDefinitionNode>().DistinctBy(each => each.Name.Value).ToDictionary(each => each.Name.Value);

    public FragmentDefinitionNode? Find(string name) => byName.GetValueOrDefault(name);
}
