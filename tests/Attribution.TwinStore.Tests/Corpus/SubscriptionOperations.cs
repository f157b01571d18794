using Attribution.GraphQL.Types;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>A document for every subscription, each by its name: one that is new to the schema has none, and fails a test.</summary>
internal sealed class SubscriptionOperations(Schema schema)
{
    /// <summary>Kinds that a stream is opened for; that of markers is one of them.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["MALWARE", "CASE", "DOMAIN_NAME", "INTRUSION_SET"];

    /// <summary>Writes as they come; they never end.</summary>
    public IReadOnlyList<Operation> Changes => [Of("changes", []), Of("changes", ["kinds"])];

    /// <summary>What the own unit is told; it never ends.</summary>
    public Operation Notices => Of("notices", []);

    /// <summary>How far an import is; it ends with the import.</summary>
    public Operation ImportProgress => Of("importProgress", ["id"]);

    /// <summary>All of them.</summary>
    public IReadOnlyList<Operation> All => [.. Changes, Notices, ImportProgress];

    private Operation Of(string name, string[] arguments)
    {
        var field = (schema.SubscriptionType ?? throw new InvalidOperationException("The schema has no subscriptions.")).FieldsByName[name];
        OperationVariable[] variables = [.. arguments.Select(argument => new OperationVariable(argument, field.ArgumentsByName[argument].Type, argument))];
        var declared = arguments.Length > 0 ? $"({string.Join(", ", variables.Select(variable => $"${variable.Name}: {variable.Type}"))})" : "";
        var given = arguments.Length > 0 ? $"({string.Join(", ", arguments.Select(argument => $"{argument}: ${argument}"))})" : "";
        return new Operation(name, $"subscription{declared} {{ {name}{given} {SelectionText.Of(field.Type, 1)} }}", variables);
    }
}
