namespace Attribution.GraphQL.Types.SchemaValidation;

/// <summary>Names: letters, digits and underscores, no digit first, and no two underscores first (GraphQL §2.1.9, §3).</summary>
internal static class NameRules
{
    public static void Check(string name, string coordinate, List<SchemaFault> faults)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(each => char.IsAsciiLetterOrDigit(each) || each == '_'))
        {
            faults.Add(new SchemaFault("INVALID_NAME", coordinate, $"'{name}' is not a name: letters, digits and underscores, no digit first."));
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            faults.Add(new SchemaFault("RESERVED_NAME", coordinate, $"'{name}' starts with two underscores, which introspection reserves."));
        }
    }
}
