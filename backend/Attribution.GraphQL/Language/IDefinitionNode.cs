namespace Attribution.GraphQL.Language;

/// <summary>A top-level definition or extension of a document (GraphQL 2025 §2.2).</summary>
public interface IDefinitionNode : ISyntaxNode;
