namespace Attribution.GraphQL.Types.Filters;

/// <summary>The operations a filter field may offer.</summary>
[Flags]
[GraphQLIgnore]
public enum FilterOperations
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Equal to the value; null asks for the absence of one.</summary>
    Eq = 1,

    /// <summary>Not equal to the value.</summary>
    Neq = 2,

    /// <summary>Equal to one of the values.</summary>
    In = 4,

    /// <summary>Equal to none of the values.</summary>
    Nin = 8,

    /// <summary>Greater than the value.</summary>
    Gt = 16,

    /// <summary>Greater than the value or equal.</summary>
    Gte = 32,

    /// <summary>Less than the value.</summary>
    Lt = 64,

    /// <summary>Less than the value or equal.</summary>
    Lte = 128,

    /// <summary>The text contains the value.</summary>
    Contains = 256,

    /// <summary>The text starts with the value.</summary>
    StartsWith = 512,

    /// <summary>Whether there is a value at all.</summary>
    Exists = 1024,

    /// <summary><c>eq neq in nin</c>.</summary>
    Equality = Eq | Neq | In | Nin,

    /// <summary><see cref="Equality"/> and <c>gt gte lt lte</c>.</summary>
    Comparison = Equality | Gt | Gte | Lt | Lte,

    /// <summary><see cref="Equality"/> and <c>contains startsWith</c>.</summary>
    Text = Equality | Contains | StartsWith,
}
