namespace Attribution.Domain.Kinds;

/// <summary>A running instance of a program (STIX 2.1 §6.13); nothing identifies it, so each has a random id.</summary>
internal static class ProcessKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Process,
        StixType = "process",
        Title = "Process",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["{command_line}", "Process {pid}"],
        Properties =
        [
            new("extensions", PropertyType.Dictionary),
            new("is_hidden", PropertyType.Boolean),
            new("pid", PropertyType.LargeInteger) { Minimum = 0 },
            new("created_time", PropertyType.Timestamp),
            new("cwd", PropertyType.String),
            new("command_line", PropertyType.String),
            new("environment_variables", PropertyType.Dictionary),
            new("opened_connection_refs", PropertyType.IdentifierList),
            new("creator_user_ref", PropertyType.Identifier),
            new("image_ref", PropertyType.Identifier),
            new("parent_ref", PropertyType.Identifier),
            new("child_refs", PropertyType.IdentifierList),
        ],
        AtLeastOneOf =
        [
            "extensions", "is_hidden", "pid", "created_time", "cwd", "command_line", "environment_variables",
            "opened_connection_refs", "creator_user_ref", "image_ref", "parent_ref", "child_refs",
        ],
    };
}
