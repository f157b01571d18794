namespace Attribution.GraphQL.Language;

/// <summary>A reference to a type: named, list or non-null (GraphQL 2025 §2.11).</summary>
public interface ITypeNode : ISyntaxNode;
