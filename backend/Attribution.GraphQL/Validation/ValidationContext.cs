using System.Runtime.CompilerServices;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Validation;

/// <summary>The state of one validation: where the walk is, what it gathered, and the errors so far.</summary>
internal sealed class ValidationContext
{
    private readonly List<ValidationError> errors = [];
    private List<IReadOnlyList<DefinitionFacts>>? closures;

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        foreach (var definition in document.Definitions)
        {
            Index(definition);
        }
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public IReadOnlyList<ValidationError> Errors => errors;

    /// <summary>Whether no more errors are taken.</summary>
    public bool IsFull { get; private set; }

    public List<OperationDefinitionNode> Operations { get; } = [];

    /// <summary>The fragments by name; of several with one name, the last.</summary>
    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Filled by the walk: one entry for each operation, in document order.</summary>
    public List<DefinitionFacts> OperationFacts { get; } = [];

    /// <summary>Filled by the walk: what the fragments of <see cref="Fragments"/> hold.</summary>
    public Dictionary<string, DefinitionFacts> FragmentFacts { get; } = new(StringComparer.Ordinal);

    /// <summary>Filled by the walk: every selection set, in the order entered.</summary>
    public List<SelectionScope> SelectionSets { get; } = [];

    /// <summary>The composite type whose fields are being selected; null when it is not known.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The definition of the field being walked; null when it is not known.</summary>
    public FieldDefinition? Field { get; set; }

    public void Report(ValidationRule rule, string message, params ReadOnlySpan<ISyntaxNode> nodes) =>
        Add(rule, message, ValidationError.InvalidCode, nodes);

    public void ReportLimit(ValidationRule rule, string message, params ReadOnlySpan<ISyntaxNode> nodes) =>
        Add(rule, message, ValidationError.LimitCode, nodes);

    public FragmentDefinitionNode? FindFragment(string name) => Fragments.GetValueOrDefault(name);

    /// <summary>The type an operation starts from; null when the schema has none.</summary>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => Schema.QueryType,
        OperationType.Mutation => Schema.MutationType,
        _ => Schema.SubscriptionType,
    };

    /// <summary>Near names for a message, or nothing when messages may not tell them.</summary>
    public string Suggest(string name, IEnumerable<string> known) =>
        Options.Suggestions ? Suggestions.Sentence(name, known) : string.Empty;

    /// <summary>Whether the stack has room for a recursion whose depth the document decides.</summary>
    public static bool CanDescend() => RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>
    /// For each operation, in the order of <see cref="OperationFacts"/>: itself and every fragment it reaches. Shorter than
    /// that list when the limit of visits was met.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<DefinitionFacts>> Closures => closures ??= BuildClosures();

    private void Index(IDefinitionNode definition)
    {
        if (definition is OperationDefinitionNode operation)
        {
            Operations.Add(operation);
        }
        else if (definition is FragmentDefinitionNode fragment)
        {
            Fragments[fragment.Name.Value] = fragment;
        }
    }

    private List<IReadOnlyList<DefinitionFacts>> BuildClosures()
    {
        var all = new List<IReadOnlyList<DefinitionFacts>>(OperationFacts.Count);
        var budget = Options.MaxFragmentVisits;
        foreach (var operation in OperationFacts)
        {
            var closure = Reach(operation, all.Count + 1);
            budget -= closure.Count - 1;
            if (budget < 0)
            {
                break;
            }

            all.Add(closure);
        }

        return all;
    }

    private List<DefinitionFacts> Reach(DefinitionFacts operation, int number)
    {
        List<DefinitionFacts> reached = [operation];
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var spread in reached[i].Spreads)
            {
                if (FragmentFacts.TryGetValue(spread.Name.Value, out var fragment) && fragment.ReachedBy != number)
                {
                    fragment.ReachedBy = number;
                    reached.Add(fragment);
                }
            }
        }

        return reached;
    }

    private void Add(ValidationRule rule, string message, string code, ReadOnlySpan<ISyntaxNode> nodes)
    {
        if (IsFull)
        {
            return;
        }

        if (errors.Count == Options.MaxErrors)
        {
            IsFull = true;
            errors.Add(new ValidationError("There are more errors; validation stopped here.", ValidationError.LimitCode, rule.Name, []));
            return;
        }

        var locations = new List<Location>(nodes.Length);
        foreach (var node in nodes)
        {
            if (!node.Location.IsNone)
            {
                locations.Add(node.Location);
            }
        }

        errors.Add(new ValidationError(message, code, rule.Name, locations));
    }
}
