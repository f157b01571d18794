namespace Attribution.GraphQL.Language;

/// <summary>A definition or extension of the type system: not executable (GraphQL 2025 §3.2).</summary>
public interface ITypeSystemDefinitionNode : IDefinitionNode;
