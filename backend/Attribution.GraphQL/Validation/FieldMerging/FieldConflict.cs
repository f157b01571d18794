using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Validation.FieldMerging;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="ResponseName">The name they share.</param>
/// <param name="Reason">Why, as the end of a sentence; for fields below, with their names.</param>
/// <param name="Left">The first field, then the fields below it that are the reason.</param>
/// <param name="Right">The second field, then the fields below it that are the reason.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right);
