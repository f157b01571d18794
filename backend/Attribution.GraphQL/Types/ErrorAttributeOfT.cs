namespace Attribution.GraphQL.Types;

/// <summary>
/// The mutation, or every mutation of the class, may refuse with this error; all of them make the union <c>XError</c>, those of the
/// class first.
/// </summary>
/// <typeparam name="T">The class of the error.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ErrorAttribute<T> : Attribute
{
    /// <summary>The class of the error.</summary>
    public Type ErrorType => typeof(T);
}
