using Attribution.GraphQL.Language;

namespace Attribution.GraphQL.Execution.Coercion;

/// <summary>Variables to put in, faults found so far, and where in the value the coercer stands.</summary>
internal sealed class CoercionContext(IReadOnlyDictionary<string, IValueNode>? variables)
{
    /// <summary>Most operations of one filter (as HotChocolate's HC0117).</summary>
    private const int MaxFilterOperations = 64;

    private readonly List<object> path = [];
    private int filterOperations;

    public List<CoercionFault> Faults { get; } = [];

    /// <summary>The value of a variable; null when it is absent.</summary>
    public IValueNode? Find(VariableNode variable) => variables?.GetValueOrDefault(variable.Name.Value);

    public void Enter(object step) => path.Add(step);

    public void Leave() => path.RemoveAt(path.Count - 1);

    public object? Refuse(string message)
    {
        Faults.Add(new CoercionFault(message, [.. path]));
        return null;
    }

    public void CountFilterOperation()
    {
        if (++filterOperations == MaxFilterOperations + 1)
        {
            Refuse($"A filter may have at most {MaxFilterOperations} operations.");
        }
    }
}
