namespace Attribution.GraphQL.Types;

/// <summary>The kinds of <c>__TypeKind</c> (GraphQL §4.2.2).</summary>
[EnumType("__TypeKind")]
public enum TypeKind
{
    /// <summary>A leaf with a lexical form of its own.</summary>
    Scalar,

    /// <summary>A set of fields.</summary>
    Object,

    /// <summary>Fields that several object types share.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>A leaf out of a closed set of names.</summary>
    Enum,

    /// <summary>A set of input fields.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
