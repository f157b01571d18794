namespace Attribution.GraphQL.Types;

/// <summary>The public members of the class are added to the object or interface type bound to <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The class of the values.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute;
