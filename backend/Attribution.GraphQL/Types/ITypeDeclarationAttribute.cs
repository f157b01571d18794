namespace Attribution.GraphQL.Types;

/// <summary>What the generic declaring attributes have in common, so that they can be read without their type parameter.</summary>
internal interface ITypeDeclarationAttribute
{
    string? Name { get; }

    bool IgnoreProperties { get; }

    bool IsInterface { get; }
}
