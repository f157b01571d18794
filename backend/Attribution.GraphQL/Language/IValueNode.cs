namespace Attribution.GraphQL.Language;

/// <summary>A literal value or a variable (GraphQL 2025 §2.9).</summary>
public interface IValueNode : ISyntaxNode;
